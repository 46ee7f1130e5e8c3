import { channelOf } from '../../core/document/channels'
import type { Touchpoint } from './model'

/** What a touchpoint says in a sentence, as a message with its values; a value that is itself a key stands for that word. Null when nothing is said. */
export function sentenceOf({ activity, channel, need }: Pick<Touchpoint, 'activity' | 'channel' | 'need'>): { readonly key: string; readonly values: Readonly<Record<string, string>> } | null {
  const values = {
    ...(activity ? { activity: trimmed(activity).replace(/^I (?=\S)/, '') } : {}),
    ...(channel ? { channel: channelOf(channel) ? `lanes.channel_${channel}` : trimmed(channel) } : {}),
    ...(need ? { need: trimmed(need) } : {}),
  }
  const parts = ([['activity', 'a'], ['channel', 'c'], ['need', 'n']] as const).map(([name, letter]) => (values[name] ? letter : '')).join('')
  return parts === '' ? null : { key: `touch.sentence_${parts}`, values }
}

// A part brings no full stop of its own; what begins with a pronoun in English does not get a second one.
function trimmed(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[.։。]+$/u, '')
}

/** The sentence in words. */
export function sentenceWords(touchpoint: Touchpoint, say: (key: string, values?: Readonly<Record<string, string | number>>) => string): string {
  const sentence = sentenceOf(touchpoint)
  if (!sentence) return ''
  const { channel } = sentence.values
  return say(sentence.key, channel?.startsWith('lanes.') ? { ...sentence.values, channel: say(channel) } : sentence.values)
}
