package org.lancangmekong.json.written;

import java.util.regex.Pattern;
import org.lancangmekong.json.written.WrittenText.Vocabulary;

/**
 * The words of dates. The names of months are those of CLDR, as Java 17 has them: a copy, since they differ between versions of
 * Java (a test compares them), and a program may run without any but English.
 */
final class DateWords {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern ORDINAL = Pattern.compile("\\b([0-9]+)(?:st|nd|rd|th)\\b");

    private static final Vocabulary WORDS = new Vocabulary().add("""
            M1: january, jan, jan., มกราคม, ม.ค., ม.ค, ມັງກອນ, ມ.ກ., មករា, ဇန်နဝါရီ, 一月
            M2: february, feb, feb., กุมภาพันธ์, ก.พ., ก.พ, ກຸມພາ, ກ.ພ., កុម្ភៈ, ဖေဖော်ဝါရီ, 二月
            M3: march, mar, mar., มีนาคม, มี.ค., มี.ค, ມີນາ, ມ.ນ., មីនា, မတ်, 三月
            M4: april, apr, apr., เมษายน, เม.ย., เม.ย, ເມສາ, ມ.ສ., មេសា, ဧပြီ, 四月
            M5: may, พฤษภาคม, พ.ค., พ.ค, ພຶດສະພາ, ພ.ພ., ឧសភា, မေ, 五月
            M6: june, jun, jun., มิถุนายน, มิ.ย., มิ.ย, ມິຖຸນາ, ມິ.ຖ., មិថុនា, ဇွန်, 六月
            M7: july, jul, jul., กรกฎาคม, ก.ค., ก.ค, ກໍລະກົດ, ກ.ລ., កក្កដា, ဇူလိုင်, 七月
            M8: august, aug, aug., สิงหาคม, ส.ค., ส.ค, ສິງຫາ, ສ.ຫ., សីហា, ဩဂုတ်, 八月
            M9: september, sep, sep., sept, sept., กันยายน, ก.ย., ก.ย, ກັນຍາ, ກ.ຍ., កញ្ញា, စက်တင်ဘာ, 九月
            M10: october, oct, oct., ตุลาคม, ต.ค., ต.ค, ຕຸລາ, ຕ.ລ., តុលា, အောက်တိုဘာ, 十月
            M11: november, nov, nov., พฤศจิกายน, พ.ย., พ.ย, ພະຈິກ, ພ.ຈ., វិច្ឆិកា, နိုဝင်ဘာ, 十一月
            M12: december, dec, dec., ธันวาคม, ธ.ค., ธ.ค, ທັນວາ, ທ.ວ., ធ្នូ, ဒီဇင်ဘာ, 十二月
            MONTHBEFORE: 月
            MONTHAFTER: tháng, thg
            S21: spring, 春, 春季, 春天, mùa xuân
            S22: summer, 夏, 夏季, 夏天, mùa hè
            S23: autumn, fall, 秋, 秋季, 秋天, mùa thu
            S24: winter, 冬, 冬季, 冬天, mùa đông
            Q1: q1, 1q, first quarter, 1st quarter, 第一季度, 一季度, ไตรมาสที่ 1, ไตรมาส 1, ไตรมาส 1/, ไตรมาสที่ 1/, ໄຕມາດ 1, ໄຕມາດທີ 1, quý 1, quý i
            Q2: q2, 2q, second quarter, 2nd quarter, 第二季度, 二季度, ไตรมาสที่ 2, ไตรมาส 2, ไตรมาส 2/, ไตรมาสที่ 2/, ໄຕມາດ 2, ໄຕມາດທີ 2, quý 2, quý ii
            Q3: q3, 3q, third quarter, 3rd quarter, 第三季度, 三季度, ไตรมาสที่ 3, ไตรมาส 3, ไตรมาส 3/, ไตรมาสที่ 3/, ໄຕມາດ 3, ໄຕມາດທີ 3, quý 3, quý iii
            Q4: q4, 4q, fourth quarter, last quarter, 4th quarter, 第四季度, 四季度, ไตรมาสที่ 4, ไตรมาส 4, ไตรมาส 4/, ไตรมาสที่ 4/, ໄຕມາດ 4, ໄຕມາດທີ 4, quý 4, quý iv
            H1: h1, 1h, first half, 1st half, 上半年, ครึ่งแรก, ครึ่งปีแรก
            H2: h2, 2h, second half, 2nd half, 下半年, ครึ่งหลัง, ครึ่งปีหลัง
            BE: b.e., b.e, be, พ.ศ., พ.ศ, พศ, ພ.ສ., ພ.ສ, buddhist era
            KHMERBE: ព.ស., ព.ស
            CE: a.d., a.d, ad, c.e., c.e, ce, ค.ศ., ค.ศ, ຄ.ສ., ຄ.ສ, គ.ស., 公元
            EARLY: early, beginning, start, early in, 初, 年初, ต้น, ต้นปี, ຕົ້ນ, ຕົ້ນປີ, đầu
            MID: mid, middle, 中, 年中, กลาง, กลางปี, ກາງ, ກາງປີ, giữa
            LATE: late, end, late in, 底, 年底, 末, 年末, ปลาย, ปลายปี, ທ້າຍ, ທ້າຍປີ, cuối
            DECADE: s, 年代
            ABOUT: c., ca., ca, circa, about, around, approx, approx., approximately, ~, ≈, 约, 大约, ประมาณ, ราว, ປະມານ, khoảng, ប្រហែល
            MAYBE: ?, possibly, probably, perhaps, uncertain
            FROM: from, 从, 自, ตั้งแต่, ແຕ່, từ
            TO: to, till, through, 至, 到, ถึง, ເຖິງ, đến, ដល់
            BETWEEN: between
            AND: and, &
            BEFORE: before, prior to, pre-, earlier than, 以前, 之前, ก่อน, ກ່ອນ, trước
            AFTER: after, later than, post-, 以后, 之后, หลัง, ຫຼັງ, sau
            UNTIL: until, up to, by, not later than, no later than, 截至
            SINCE: since, as of, 自从, นับตั้งแต่
            FY: fy, fiscal year, financial year, 财年, 财政年度, ปีงบประมาณ, ສົກປີ, năm tài chính
            -: of, the, in, on, year, 年, 日, 号, 份, เดือน, วันที่, ปี, ເດືອນ, ວັນທີ, ປີ, ថ្ងៃទី, ខែ, ឆ្នាំ, ngày, năm, ရက်, ခုနှစ်
            """);

    private DateWords() {}

    /** The tokens of a plain text. */
    static String tokens(String plain) {
        String tokens = WORDS.tokens(ORDINAL.matcher(plain).replaceAll("$1").replace(",", " "), NUMBER);
        return tokens.replaceAll("\\b([0-9]{1,2}) MONTHBEFORE\\b", "M$1")
                .replaceAll("\\bMONTHAFTER ([0-9]{1,2})\\b", "M$1")
                .replaceAll("\\bM0([1-9])\\b", "M$1")
                .replaceAll("\\b(EARLY|MID|LATE) - ", "$1 ");
    }
}
