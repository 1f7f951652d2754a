/** The part of @tgwf/co2 that is used, which comes without types of its own. */
declare module '@tgwf/co2/data' {
  /** Grams of CO2e a kWh, by three letters. */
  export const averageIntensity: { data: Record<string, number> };
  /** The same as text, of one year. */
  export const marginalIntensity: { data: Record<string, string>; year: string };
}
