import type { IconName } from '../base/icons'

export const OWNERSHIPS = ['owned', 'paid', 'earned', 'partner', 'marketplace'] as const
export type Ownership = (typeof OWNERSHIPS)[number]
export const PRESENCES = ['online', 'offline', 'hybrid'] as const
export type Presence = (typeof PRESENCES)[number]

/** A place where customer and company meet; its name is the message `lanes.channel_<id>`. */
export interface Channel { readonly id: string; readonly icon: IconName; readonly presence: Presence; readonly ownership: Ownership }

function channel(id: string, icon: IconName, presence: Presence, ownership: Ownership): Channel {
  return { id, icon, presence, ownership }
}

/** Channels that every map can choose from; a card may also name one of its own. */
export const CHANNELS: readonly Channel[] = [
  channel('website', 'globe', 'online', 'owned'),
  channel('landing_page', 'panels-top-left', 'online', 'owned'),
  channel('web_shop', 'shopping-cart', 'online', 'owned'),
  channel('checkout', 'credit-card', 'online', 'owned'),
  channel('mobile_app', 'smartphone', 'online', 'owned'),
  channel('account', 'user', 'online', 'owned'),
  channel('search_engine', 'search', 'online', 'earned'),
  channel('search_ad', 'badge-percent', 'online', 'paid'),
  channel('display_ad', 'megaphone', 'online', 'paid'),
  channel('retargeting_ad', 'refresh-cw', 'online', 'paid'),
  channel('social_media', 'share-2', 'online', 'earned'),
  channel('influencer', 'star', 'online', 'paid'),
  channel('video', 'play', 'online', 'earned'),
  channel('podcast', 'mic', 'online', 'earned'),
  channel('blog', 'file-text', 'online', 'owned'),
  channel('comparison_site', 'scale', 'online', 'partner'),
  channel('review_site', 'thumbs-up', 'online', 'earned'),
  channel('marketplace', 'shopping-bag', 'online', 'marketplace'),
  channel('coupon_site', 'ticket', 'online', 'partner'),
  channel('community', 'users', 'online', 'earned'),
  channel('email', 'mail', 'online', 'owned'),
  channel('newsletter', 'newspaper', 'online', 'owned'),
  channel('sms', 'message-square', 'online', 'owned'),
  channel('push', 'bell', 'online', 'owned'),
  channel('messenger', 'message-circle', 'online', 'owned'),
  channel('chatbot', 'bot', 'online', 'owned'),
  channel('help_centre', 'life-buoy', 'online', 'owned'),
  channel('phone', 'phone', 'offline', 'owned'),
  channel('call_centre', 'headphones', 'offline', 'owned'),
  channel('shop', 'store', 'offline', 'owned'),
  channel('salesperson', 'handshake', 'offline', 'owned'),
  channel('word_of_mouth', 'quote', 'offline', 'earned'),
  channel('event', 'calendar', 'hybrid', 'paid'),
  channel('print', 'book-open', 'offline', 'paid'),
  channel('tv', 'tv', 'offline', 'paid'),
  channel('radio', 'radio', 'offline', 'paid'),
  channel('outdoor', 'signpost', 'offline', 'paid'),
  channel('delivery', 'truck', 'offline', 'partner'),
  channel('packaging', 'package', 'offline', 'owned'),
  channel('invoice', 'receipt', 'hybrid', 'owned'),
  channel('loyalty', 'gift', 'hybrid', 'owned'),
  channel('self_service', 'qr-code', 'hybrid', 'owned'),
  channel('live_chat', 'message-circle', 'online', 'owned'),
  channel('in_app', 'app-window', 'online', 'owned'),
  channel('webinar', 'presentation', 'online', 'owned'),
  channel('voice_assistant', 'speaker', 'online', 'owned'),
  channel('technician', 'hard-hat', 'offline', 'owned'),
  channel('letter', 'file-text', 'offline', 'owned'),
  channel('pickup', 'key-round', 'offline', 'partner'),
  channel('referral', 'heart', 'online', 'owned'),
  channel('social_ad', 'badge-percent', 'online', 'paid'),
  channel('video_ad', 'video', 'online', 'paid'),
  channel('affiliate', 'link', 'online', 'paid'),
  channel('sponsorship', 'trophy', 'hybrid', 'paid'),
  channel('press', 'newspaper', 'hybrid', 'earned'),
  channel('ai_assistant', 'sparkles', 'online', 'earned'),
  channel('maps', 'map', 'online', 'partner'),
  channel('retailer', 'building-2', 'offline', 'partner'),
  channel('payment', 'wallet', 'online', 'partner'),
  channel('authority', 'landmark', 'hybrid', 'partner'),
  channel('app_store', 'shopping-bag', 'online', 'marketplace'),
]

const BY_ID: ReadonlyMap<string, Channel> = new Map(CHANNELS.map((known) => [known.id, known]))

/** The channel of that id, or undefined when a card names one of its own. */
export function channelOf(id: string): Channel | undefined {
  return BY_ID.get(id)
}
