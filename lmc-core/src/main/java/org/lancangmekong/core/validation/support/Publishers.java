package org.lancangmekong.core.validation.support;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sites of publishers in this field, as their own pages name them; other publishers are not judged. */
public final class Publishers {
    private static final Map<String, List<String>> SITES = new HashMap<>();

    static {
        at("Associated Press", "apnews.com");
        at("Bangkok Post", "bangkokpost.com");
        at("Belt and Road Portal", "yidaiyilu.gov.cn");
        at("CGTN", "cgtn.com");
        at("China Daily", "chinadaily.com.cn", "chinadailyasia.com", "chinadailyhk.com");
        at("China Daily Asia", "chinadailyasia.com");
        at("China.org.cn", "china.org.cn", "china.com.cn");
        at("ECNS", "ecns.cn");
        at("Global Times", "globaltimes.cn");
        at("Lancang-Mekong Water Resources Cooperation Center", "lmcwater.org.cn");
        at("lmcchina.org", "lmcchina.org");
        at("Ministry of Foreign Affairs of Thailand", "mfa.go.th");
        at("Ministry of Water Resources of China", "mwr.gov.cn");
        at("People's Daily", "people.cn", "people.com.cn");
        at("People's Daily Online", "people.cn", "people.com.cn");
        at("Phnom Penh Post", "phnompenhpost.com");
        at("Reuters", "reuters.com");
        at("Shine", "shine.cn");
        at("The Nation", "nationthailand.com");
        at("Viet Nam News", "vietnamnews.vn");
        at("VNA", "vietnamplus.vn", "vnanet.vn");
        // Other state media publish the agency's reports unchanged on these sites, where readers find them.
        at("Xinhua", "xinhuanet.com", "news.cn", "people.cn", "china.org.cn", "gov.cn", "lmcchina.org", "shine.cn");
    }

    private Publishers() {}

    private static void at(String publisher, String... sites) {
        SITES.put(publisher, List.of(sites));
    }

    /** The registered domains of a publisher, by the name that sources use; empty if they are not known. */
    public static List<String> sitesOf(String publisher) {
        return SITES.getOrDefault(publisher, List.of());
    }

    /** Whether a host belongs to one of the domains. */
    public static boolean isAt(String host, List<String> sites) {
        String name = host.toLowerCase(Locale.ROOT);
        for (String each : sites) {
            if (name.equals(each) || name.endsWith("." + each)) {
                return true;
            }
        }
        return false;
    }
}
