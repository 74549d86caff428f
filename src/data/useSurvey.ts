import { useSuspenseQuery } from "@tanstack/react-query";
import { surveyQuery, type SurveyData } from "~/data/survey";

/** The figures of the Survey; fetched before the first view is drawn. */
export const useSurvey = (): SurveyData => useSuspenseQuery(surveyQuery).data;
