const MONTHS = ['հունվարի', 'փետրվարի', 'մարտի', 'ապրիլի', 'մայիսի', 'հունիսի', 'հուլիսի', 'օգոստոսի', 'սեպտեմբերի', 'հոկտեմբերի', 'նոյեմբերի', 'դեկտեմբերի']

/** Chromium brings no Armenian: French has the same plural rule (0 and 1 are singular) and the same decimal comma. */
export const ARMENIAN_STAND_IN = 'fr'

/** A date as written in Armenian: 24 նոյեմբերի, 2026 թ.; with the time of day when asked for. */
export function armenianDate(ms: number, withTime: boolean): string {
  const date = new Date(ms)
  const day = `${date.getDate()} ${MONTHS[date.getMonth()]}, ${date.getFullYear()} թ.`
  const two = (n: number) => String(n).padStart(2, '0')
  return withTime ? `${day}, ${two(date.getHours())}:${two(date.getMinutes())}` : day
}

const UNITS: Readonly<Record<string, string>> = { second: 'վայրկյան', minute: 'րոպե', hour: 'ժամ', day: 'օր', week: 'շաբաթ', month: 'ամիս', year: 'տարի' }

/** How long ago (negative) or ahead, in Armenian. */
export function armenianRelative(value: number, unit: string): string {
  const n = Math.abs(value)
  if (unit === 'second' && n < 1) return 'հենց նոր'
  if (unit === 'day' && value === -1) return 'երեկ'
  if (unit === 'day' && value === 0) return 'այսօր'
  return value <= 0 ? `${n} ${UNITS[unit]} առաջ` : `${n} ${UNITS[unit]}ից`
}
