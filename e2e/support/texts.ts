/** What the stories write: the purchase of a laptop, as a person would note it down. */
export const LAPTOP = {
  en: {
    title: 'Buying a laptop', first: 'It breaks', research: 'Research', search: 'Search', read: 'Read up', recommend: 'Recommends', notes: 'Sticky notes',
    dies: 'My laptop dies before a deadline', ask: 'I ask friends', find: 'I search “best laptop”', blog: 'I read a blog post', compare: 'I compare four models', coupon: 'I look for a coupon', buy: 'I buy it', tips: 'E-mail with tips', advert: 'Ad above the results', fee: 'Delivery cost at the very end',
    maya: 'Maya', tom: 'Tom', again: 'Code expired, searches again',
  },
  fa: {
    title: 'خرید لپ‌تاپ', first: 'خراب می‌شود', research: 'تحقیق', search: 'جست‌وجو', read: 'مطالعه', recommend: 'سفارش می‌کند', notes: 'یادداشت‌ها',
    dies: 'لپ‌تاپم پیش از تحویل کار خراب می‌شود', ask: 'از دوستانم می‌پرسم', find: 'دنبال «بهترین لپ‌تاپ» می‌گردم', blog: 'یک مطلب وبلاگ می‌خوانم', compare: 'چهار مدل را مقایسه می‌کنم', coupon: 'دنبال کد تخفیف می‌گردم', buy: 'می‌خرم', tips: 'ایمیلی با چند نکته', advert: 'تبلیغ بالای نتایج', fee: 'هزینهٔ ارسال در لحظهٔ آخر',
    maya: 'مایا', tom: 'تام', again: 'کد باطل شد، دوباره می‌گردد',
  },
} as const
