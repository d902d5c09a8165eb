package org.lancangmekong.json.written;

import java.util.regex.Pattern;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.json.written.WrittenText.Vocabulary;

/** The words of quantities: of bounds, of large numbers, and of units in other languages than English. */
final class QuantityWords {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:(?:[.,'\u2019]| (?=[0-9]{3}(?![0-9])))[0-9]+)*");

    private static final Pattern AREA = Pattern.compile("\\bsq\\.? ?(k?m)\\b|\\b(k?m)2\\b");

    private static final Vocabulary WORDS = new Vocabulary().add("""
            MORE: over, more than, above, exceeding, in excess of, >, 超过, 逾, 多于, 余, 多, มากกว่า, กว่า, เกินกว่า, ຫຼາຍກວ່າ, ກວ່າ, hơn, trên, ជាង
            LEAST: at least, no less than, not less than, no fewer than, minimum, ≥, >=, +, 至少, 不少于, อย่างน้อย, ไม่ต่ำกว่า, ຢ່າງໜ້ອຍ, ít nhất
            LESS: under, less than, fewer than, below, <, 不到, 不足, 少于, น้อยกว่า, ໜ້ອຍກວ່າ, dưới
            MOST: up to, at most, no more than, not more than, maximum, ≤, <=, 不超过, 最多, ไม่เกิน, ບໍ່ເກີນ, tối đa
            ABOUT: about, approximately, approx, approx., around, circa, c., ca., some, roughly, ~, ≈, 约, 大约, 左右, ประมาณ, ราว, ປະມານ, khoảng, ប្រហែល
            NEARLY: nearly, almost, close to, 近, 将近, 接近, เกือบ, ເກືອບ, gần, ជិត
            TO: to, -, 至, 到, ถึง, ເຖິງ, đến
            BETWEEN: between
            AND: and
            O2: hundreds of, hundreds, 数百, หลายร้อย, ຫຼາຍຮ້ອຍ
            O3: thousands of, thousands, 数千, หลายพัน, ຫຼາຍພັນ
            O4: tens of thousands of, tens of thousands, 数万, หลายหมื่น
            O5: hundreds of thousands of, hundreds of thousands, 数十万, หลายแสน
            O6: millions of, millions, 数百万, หลายล้าน, ຫຼາຍລ້ານ
            O9: billions of, billions
            E2: hundred, 百, ร้อย, ຮ້ອຍ, trăm
            E3: thousand, k, 千, พัน, ພັນ, nghìn, ngàn, ពាន់
            E4: 万, 萬, หมื่น, ໝື່ນ, ម៉ឺន
            E5: lakh, lakhs, แสน, ແສນ, សែន, 十万
            E6: million, mn, mln, mio, ล้าน, ລ້ານ, triệu, លាន, 百万
            E7: crore, crores, 千万
            E8: 亿, 億
            E9: billion, bn, bln, พันล้าน, ຕື້, ພັນລ້ານ, tỷ, tỉ, ពាន់លាន, 十亿
            E12: trillion, tn, trn, ล้านล้าน, nghìn tỷ, 万亿
            U=km: 公里, กิโลเมตร, กม., กม, ກິໂລແມັດ, ກມ, គីឡូម៉ែត្រ
            U=metre: 米, เมตร, ແມັດ, mét
            U=hectare: 公顷, เฮกตาร์, ເຮັກຕາ, héc-ta, ហិកតា
            U=square-km: 平方公里, ตารางกิโลเมตร, ตร.กม.
            U=megawatt: 兆瓦, เมกะวัตต์, ເມກາວັດ, មេហ្គាវ៉ាត់
            U=tonne: 吨, ตัน, ໂຕນ, tấn
            U=person: 人, 名, คน, ຄົນ, người, នាក់
            U=household: 户, ครัวเรือน, ຄົວເຮືອນ, hộ
            U=village: 村, หมู่บ้าน, ບ້ານ, làng, ភូមិ
            U=project: 个项目, โครงการ, ໂຄງການ, dự án
            U=percent: ร้อยละ, ເປີເຊັນ
            U=CNY: 人民币, 元人民币, 元, หยวน, ຢວນ, nhân dân tệ
            U=USD: us$, us $, usd$, 美元, ดอลลาร์สหรัฐ, ໂດລາສະຫະລັດ, đô la mỹ
            U=THB: ฿, 泰铢, บาท, ບາດ
            U=LAK: ₭, ກີບ
            U=VND: ₫, đồng, 越南盾
            U=KHR: ៛, រៀល
            U=MMK: ကျပ်
            U=EUR: €, 欧元, ยูโร
            DOLLAR: $, dollar, dollars, ดอลลาร์, ໂດລາ
            YEN: ¥
            -: 个, 的, of, 共
            """);

    /** Words by which a text is known to be in a language that writes 1,250.5, and one that writes 1.250,5. */
    private static final Pattern ENGLISH = Pattern.compile(
            ".*\\b(?:over|more than|above|at least|under|less than|below|up to|at most|about|approximately|approx|around|nearly|almost"
                    + "|million|billion|thousand|between|and|people|persons|households|villages|projects|hectares)\\b.*");

    private static final Pattern VIETNAMESE =
            Pattern.compile(".*(?:triệu|tỷ|tỉ|nghìn|ngàn|khoảng|hơn|người|đồng|ít nhất|gần).*");

    static {
        for (Unit each : Unit.KIND.values()) {
            if (!each.isCurrency()) {
                WORDS.add("U=" + each + ": " + each + ", " + each.singular() + ", " + each.plural());
            }
        }
    }

    private QuantityWords() {}

    static String tokens(String plain) {
        // Otherwise the unit would end before the digit or the point.
        return WORDS.tokens(AREA.matcher(plain).replaceAll("sq$1$2"), NUMBER);
    }

    static boolean areEnglish(String plain) {
        return ENGLISH.matcher(plain).matches();
    }

    static boolean areVietnamese(String plain) {
        return VIETNAMESE.matcher(plain).matches();
    }
}
