import { expect, it } from 'vitest'
import { PALETTE, type Theme } from '../core/layout/palette'

/** The palette of maps as custom properties, one block a theme. */
function tokens(): string {
  const block = (theme: Theme) => `:root[data-theme='${theme}'] {\n  color-scheme: ${theme};\n${Object.entries(PALETTE[theme]).map(([ink, colour]) => `  --ink-${ink}: ${colour};`).join('\n')}\n}\n`
  return `/* The inks of core/layout/palette.ts; rewritten by: npx vitest run src/ui/tokens.test.ts -u */\n${block('light')}\n${block('dark')}`
}

it('tokens.css holds the palette that pictures are drawn with', async () => {
  await expect(tokens()).toMatchFileSnapshot('./tokens.css')
})
