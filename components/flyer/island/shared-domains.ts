/**
 * Domains that many people send from. Registered at the customer's, such a domain would let
 * strangers' mail through as well, so the flyer prints the whole address instead. Services that have
 * an entry in `content/providers.yml` come from there; these are the others that shops are seen with.
 */

/** Free mail. */
const FREE_MAIL = `126.com 163.com aim.com excite.co.jp fastmail.com gmx.com gmx.net goo.jp
  goo.ne.jp hey.com infoseek.jp livedoor.com mail.com mail.ru naver.com passport.com pm.me
  proton.me protonmail.com qq.com rocketmail.com tuta.com tutanota.com yandex.com zohomail.com
  zohomail.jp`;

/** Mobile carriers and their former brands, whose addresses live on. */
const CARRIERS = `disney.ne.jp emnet.ne.jp emobile.ne.jp mineo.jp mopera.net pdx.ne.jp rakuten.jp
  vodafone.ne.jp willcom.com y-mobile.ne.jp`;

/** Providers: the addresses that came with the line. */
const LINES = `asahi-net.or.jp bbexcite.jp bbiq.jp cac-net.ne.jp catv.ne.jp commufa.jp dion.ne.jp
  dti.ne.jp eonet.ne.jp hi-ho.ne.jp home.ne.jp infoweb.ne.jp itscom.net kcn.ne.jp megaegg.ne.jp
  mesh.ne.jp odn.ne.jp pikara.ne.jp sannet.ne.jp t-com.ne.jp tiki.ne.jp toyamav.net wakwak.com
  ybb.ne.jp zaq.jp zaq.ne.jp`;

/** Rented servers, shop builders and senders: a customer's name stands before the shared part. */
const RENTED = `base.shop benchmarkemail.com lolipop.jp mailgun.org mcsv.net myshopify.com ocnk.net
  rakuten.co.jp rakuten.ne.jp rsgsv.net sakura.ne.jp sendinblue.com shop-pro.jp sparkpostmail.com
  stores.jp thebase.in wixsite.com wordpress.com xsrv.jp`;

const OTHERS: ReadonlySet<string> = new Set(
  [FREE_MAIL, CARRIERS, LINES, RENTED].flatMap((list) => list.split(/\s+/)),
);

/** The same services in other countries: `yahoo.co.uk`, `hotmail.fr`; a slip like `gmail.co.jp` too. */
const ABROAD = /(?:^|\.)(?:gmail|hotmail|icloud|live|outlook|yahoo)(?:\.[a-z]{2,3}){1,2}$/;

/**
 * Whether others can have an address in the domain, or in one above it: `jupiter.ocn.ne.jp` belongs
 * to the customers of OCN. A doubt costs nothing: the whole address is never wrong.
 * @param domain lower case; @param known domains of `providers.yml`
 */
export function isShared(domain: string, known: ReadonlySet<string>): boolean {
  if (ABROAD.test(domain)) return true;
  const labels = domain.split('.');
  return labels.some((_, at) => {
    const above = labels.slice(at).join('.');
    return known.has(above) || OTHERS.has(above);
  });
}
