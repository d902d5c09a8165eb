package org.lancangmekong.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.vocabulary.Country;

/** Real words of the region's languages, from which names are made. */
final class SampleWords {
    /** A town: its names, its country and region (ISO 3166-2), and about where it lies. */
    record Town(String english, String chinese, String local, Country country, String region, String lon, String lat) {
        LocalizedText name() {
            return names(english, chinese, country, local);
        }
    }

    /** What is built or held: its English and Chinese names, and its name in each language of the Mekong countries. */
    record Thing(String english, String chinese, Map<Country, String> local) {}

    static final List<Town> TOWNS = List.of(
            new Town("Kunming", "昆明", "昆明", Country.CHINA, "CN-YN", "102.8", "25.0"),
            new Town("Vientiane", "万象", "ວຽງຈັນ", Country.LAOS, "LA-VT", "102.6", "18.0"),
            new Town("Phnom Penh", "金边", "ភ្នំពេញ", Country.CAMBODIA, "KH-12", "104.9", "11.6"),
            new Town("Bangkok", "曼谷", "กรุงเทพมหานคร", Country.THAILAND, "TH-10", "100.5", "13.8"),
            new Town("Hanoi", "河内", "Hà Nội", Country.VIET_NAM, "VN-HN", "105.8", "21.0"),
            new Town("Yangon", "仰光", "ရန်ကုန်", Country.MYANMAR, "MM-06", "96.2", "16.8"),
            new Town("Jinghong", "景洪", "景洪", Country.CHINA, "CN-YN", "100.8", "22.0"),
            new Town("Luang Prabang", "琅勃拉邦", "ຫຼວງພະບາງ", Country.LAOS, "LA-LP", "102.1", "19.9"),
            new Town("Siem Reap", "暹粒", "សៀមរាប", Country.CAMBODIA, "KH-17", "103.9", "13.4"),
            new Town("Chiang Mai", "清迈", "เชียงใหม่", Country.THAILAND, "TH-50", "99.0", "18.8"),
            new Town("Hai Phong", "海防", "Hải Phòng", Country.VIET_NAM, "VN-HP", "106.7", "20.9"),
            new Town("Mandalay", "曼德勒", "မန္တလေး", Country.MYANMAR, "MM-04", "96.1", "22.0"),
            new Town("Dali", "大理", "大理", Country.CHINA, "CN-YN", "100.2", "25.6"),
            new Town("Pakse", "巴色", "ປາກເຊ", Country.LAOS, "LA-CH", "105.8", "15.1"),
            new Town("Battambang", "马德望", "បាត់ដំបង", Country.CAMBODIA, "KH-2", "103.2", "13.1"),
            new Town("Nong Khai", "廊开", "หนองคาย", Country.THAILAND, "TH-43", "102.7", "17.9"),
            new Town("Da Nang", "岘港", "Đà Nẵng", Country.VIET_NAM, "VN-DN", "108.2", "16.1"),
            new Town("Naypyidaw", "内比都", "နေပြည်တော်", Country.MYANMAR, "MM-18", "96.1", "19.7"),
            new Town("Nanning", "南宁", "南宁", Country.CHINA, "CN-GX", "108.3", "22.8"),
            new Town("Kratie", "桔井", "ក្រចេះ", Country.CAMBODIA, "KH-10", "106.0", "12.5"),
            new Town("Chiang Rai", "清莱", "เชียงราย", Country.THAILAND, "TH-57", "99.8", "19.9"),
            new Town("Can Tho", "芹苴", "Cần Thơ", Country.VIET_NAM, "VN-CT", "105.8", "10.0"));

    static final Thing RAILWAY = thing("Railway", "铁路", "ផ្លូវដែក", "ທາງລົດໄຟ", "ရထားလမ်း", "ทางรถไฟ", "Đường sắt");
    static final Thing ROAD = thing("Road", "公路", "ផ្លូវ", "ຖະໜົນ", "လမ်း", "ถนน", "Đường");
    static final Thing BRIDGE = thing("Bridge", "大桥", "ស្ពាន", "ຂົວ", "တံတား", "สะพาน", "Cầu");
    static final Thing AIRPORT = thing("Airport", "机场", "ព្រលានយន្តហោះ", "ສະໜາມບິນ", "လေဆိပ်", "สนามบิน", "Sân bay");
    static final Thing PORT = thing("Port", "港", "កំពង់ផែ", "ທ່າເຮືອ", "ဆိပ်ကမ်း", "ท่าเรือ", "Cảng");
    static final Thing HOSPITAL = thing("Hospital", "医院", "មន្ទីរពេទ្យ", "ໂຮງໝໍ", "ဆေးရုံ", "โรงพยาบาล", "Bệnh viện");
    static final Thing WATER_SUPPLY =
            thing("Water Supply", "供水", "ទឹកស្អាត", "ນ້ຳປະປາ", "ရေပေးဝေရေး", "น้ำประปา", "Cấp nước");
    static final Thing SCHOOL = thing("School", "学校", "សាលារៀន", "ໂຮງຮຽນ", "ကျောင်း", "โรงเรียน", "Trường học");

    /** The region's languages with words of them, English first; each word is in its language's script. */
    static final Map<String, List<String>> BY_LANGUAGE = byLanguage();

    private SampleWords() {}

    private static Thing thing(
            String english, String chinese, String khmer, String lao, String burmese, String thai, String vietnamese) {
        Map<Country, String> local = new LinkedHashMap<>();
        local.put(Country.CAMBODIA, khmer);
        local.put(Country.LAOS, lao);
        local.put(Country.MYANMAR, burmese);
        local.put(Country.THAILAND, thai);
        local.put(Country.VIET_NAM, vietnamese);
        return new Thing(english, chinese, local);
    }

    /** The language of a country, as a tag. */
    static String language(Country country) {
        return switch (country.code()) {
            case "CN" -> "zh-Hans";
            case "KH" -> "km";
            case "LA" -> "lo";
            case "MM" -> "my";
            case "TH" -> "th";
            case "VN" -> "vi";
            default -> "en";
        };
    }

    /** A name in English and Chinese, and in the country's language if that is another. */
    static LocalizedText names(String english, String chinese, Country country, String local) {
        LocalizedText name = LocalizedText.of("en", english, "zh-Hans", chinese);
        return country == Country.CHINA ? name : name.with(language(country), local);
    }

    /** The name of a thing at a town, such as the bridge of Hanoi. */
    static LocalizedText at(Thing thing, Town town) {
        String noun = thing.local.get(town.country);
        String local = noun == null
                ? ""
                : switch (town.country.code()) {
                    case "MM" -> town.local + noun;
                    case "VN" -> noun + " " + town.local;
                    default -> noun + town.local;
                };
        return names(town.english + " " + thing.english, town.chinese + thing.chinese, town.country, local);
    }

    /** The name of a thing that goes from one town to another; in a local language only inside one country. */
    static LocalizedText between(Thing thing, Town from, Town to) {
        LocalizedText name = LocalizedText.of(
                "en",
                from.english + "–" + to.english + " " + thing.english,
                "zh-Hans",
                from.chinese + "—" + to.chinese + thing.chinese);
        String noun = thing.local.get(from.country);
        if (noun == null || from.country != to.country) {
            return name;
        }
        String route = from.local + "–" + to.local;
        return name.with(
                language(from.country),
                switch (from.country.code()) {
                    case "MM" -> route + noun;
                    case "VN" -> noun + " " + route;
                    default -> noun + route;
                });
    }

    private static Map<String, List<String>> byLanguage() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("en", List.of("a", "Mekong", "Lancang-Mekong Cooperation", "water", "China–Laos Railway"));
        words.put("zh-Hans", List.of("水", "澜湄合作", "中老铁路", "昆明"));
        words.put("zh-Hant", List.of("水", "瀾湄合作", "中國"));
        for (Country each : Country.mekongCountries()) {
            words.put(
                    language(each),
                    TOWNS.stream()
                            .filter(town -> town.country == each)
                            .map(Town::local)
                            .toList());
        }
        return words;
    }
}
