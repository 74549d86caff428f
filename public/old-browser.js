// Runs only in browsers that do not know ES modules, so it is written for them.
document.addEventListener("DOMContentLoaded", function () {
  document.getElementById("root").innerHTML =
    "<p>This browser is too old to run Masar. Please open it in a current Chrome, Edge, Firefox or Safari.</p>" +
    '<p lang="ar" dir="rtl">هذا المتصفح أقدم من أن يشغّل «مسار». يُرجى فتحه في إصدار حديث من Chrome أو Edge أو Firefox أو Safari.</p>';
});
