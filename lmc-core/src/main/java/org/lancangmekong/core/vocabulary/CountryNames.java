package org.lancangmekong.core.vocabulary;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of countries: the usual English ones of the members and of some others, and the JDK's of all; and those of the members
 * in the members' languages, as CLDR has them.
 */
final class CountryNames {
    /** Each line is a code with usual names, which the JDK may not have. */
    private static final String USUAL = """
            KH Cambodia, Kingdom of Cambodia, Kampuchea
            CN China, People's Republic of China, PR China, PRC, Mainland China
            LA Laos, Lao PDR, Lao, Lao People's Democratic Republic
            MM Myanmar, Burma, Republic of the Union of Myanmar, Union of Myanmar
            TH Thailand, Kingdom of Thailand, Siam
            VN Viet Nam, Socialist Republic of Viet Nam
            AE United Arab Emirates, UAE
            BN Brunei, Brunei Darussalam
            BO Bolivia, Plurinational State of Bolivia
            CD Democratic Republic of the Congo, DR Congo, DRC
            CG Republic of the Congo, Congo
            CI Ivory Coast
            CV Cape Verde, Cabo Verde
            CZ Czech Republic, Czechia
            FM Micronesia, Federated States of Micronesia
            GB United Kingdom, UK, Great Britain, Britain, United Kingdom of Great Britain and Northern Ireland
            HK Hong Kong, Hong Kong SAR
            IR Iran, Islamic Republic of Iran
            KP North Korea, DPRK, Democratic People's Republic of Korea
            KR South Korea, Republic of Korea, ROK
            MD Moldova, Republic of Moldova
            MK North Macedonia, Macedonia
            MO Macao, Macau, Macao SAR
            NL Netherlands, Holland
            PS Palestine, State of Palestine
            RU Russia, Russian Federation
            SY Syria, Syrian Arab Republic
            SZ Eswatini, Swaziland
            TL Timor-Leste, East Timor
            TR Turkey, Turkiye
            TZ Tanzania, United Republic of Tanzania
            US United States, United States of America, USA, US
            VA Vatican, Vatican City, Holy See
            VE Venezuela, Bolivarian Republic of Venezuela
            KH 柬埔寨, กัมพูชา, ກຳປູເຈຍ, កម្ពុជា, ကမ္ဘောဒီးယား, Campuchia
            CN 中国, จีน, ຈີນ, ចិន, တရုတ်, Trung Quốc
            LA 老挝, ลาว, สปป.ลาว, ລາວ, ສປປ ລາວ, ឡាវ, လာအို, Lào
            MM 缅甸, เมียนมา, พม่า, ມຽນມາ, ເບີມາ, មីយ៉ាន់ម៉ា, ភូមា, မြန်မာ, Miến Điện
            TH 泰国, ไทย, ประเทศไทย, ໄທ, ថៃ, ထိုင်း, Thái Lan
            VN 越南, เวียดนาม, ຫວຽດນາມ, វៀតណាម, ဗီယက်နမ်, Việt Nam
            """;

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern IN_PARENTHESES = Pattern.compile(" *\\(.*\\)");

    private static final Map<String, Country> BY_NAME = new HashMap<>();

    static {
        for (Country each : Country.KIND.values()) {
            String name = new Locale.Builder().setRegion(each.code()).build().getDisplayCountry(Locale.ENGLISH);
            BY_NAME.put(fold(name), each);
            BY_NAME.put(fold(IN_PARENTHESES.matcher(name).replaceAll("")), each);
        }
        USUAL.lines().forEach(line -> {
            Country country = Country.of(line.substring(0, 2));
            for (String each : line.substring(3).split(",")) {
                BY_NAME.put(fold(each), country);
            }
        });
    }

    private CountryNames() {}

    static Optional<Country> find(String name) {
        return Optional.ofNullable(BY_NAME.get(fold(name)));
    }

    /** The letters alone, in lower case, without accents, so that Vietnam is Viet Nam. */
    private static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .strip()
                .replaceFirst("^the ", "")
                .replaceAll("\\bsaint\\b", "st");
        return NOT_A_LETTER.matcher(plain).replaceAll("");
    }
}
