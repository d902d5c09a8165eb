package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.validation.Checks;

class PublishersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Associated Press                                    | apnews.com
            Bangkok Post                                        | bangkokpost.com
            Belt and Road Portal                                | yidaiyilu.gov.cn
            CGTN                                                | cgtn.com
            China Daily                                         | chinadaily.com.cn, chinadailyasia.com, chinadailyhk.com
            China Daily Asia                                    | chinadailyasia.com
            China.org.cn                                        | china.org.cn, china.com.cn
            ECNS                                                | ecns.cn
            Global Times                                        | globaltimes.cn
            Lancang-Mekong Water Resources Cooperation Center   | lmcwater.org.cn
            lmcchina.org                                        | lmcchina.org
            Ministry of Foreign Affairs of Thailand             | mfa.go.th
            Ministry of Water Resources of China                | mwr.gov.cn
            People's Daily                                      | people.cn, people.com.cn
            People's Daily Online                               | people.cn, people.com.cn
            Phnom Penh Post                                     | phnompenhpost.com
            Reuters                                             | reuters.com
            Shine                                               | shine.cn
            The Nation                                          | nationthailand.com
            Viet Nam News                                       | vietnamnews.vn
            VNA                                                 | vietnamplus.vn, vnanet.vn
            Xinhua                                              | xinhuanet.com, news.cn, gov.cn
            """)
    void aPublisherPublishesAtItsOwnSites(String publisher, String sites) {
        for (String each : sites.split(", ")) {
            assertEquals(List.of(), found(publisher, "https://" + each + "/a"), each);
            assertEquals(List.of(), found(publisher, "https://www." + each + "/a"), each);
        }
        assertEquals(List.of("/url"), found(publisher, "https://example.com/a"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://WWW.Reuters.com/a, true",
        "https://reuters.com.example.com/a, false",
        "https://notreuters.com/a, false",
        "https://com/a, false"
    })
    void aSiteIsADomainAndWhatIsBelowIt(String address, boolean own) {
        assertEquals(own ? List.of() : List.of("/url"), found("Reuters", address));
    }

    @Test
    void aPublisherWhoseSitesAreNotKnownIsNotJudged() {
        assertEquals(List.of(), found("A village newsletter", "https://example.com/a"));
    }

    private static List<String> found(String publisher, String address) {
        return Checks.where(
                "LMC-SRC-003",
                Checks.check(RuleExamples.report().publisher(publisher).url(URI.create(address))));
    }
}
