package org.lancangmekong.core.validation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.message.Message;
import org.lancangmekong.core.value.LanguageTag;

class ScriptsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en           | China–Laos Railway               | ''
            en           | 中老铁路                          | han
            en           | Lancang-Mekong (澜湄) Cooperation | ''
            en           | 澜湄合作专项基金 (LMC)             | han
            en           | 2016-2020                        | ''
            en-GB        | Тоннель                          | cyrillic
            vi           | Đường sắt Hà Nội                 | ''
            vi           | 中老铁路                          | han
            zh-Hans      | 中老铁路                          | ''
            zh-Hans      | China–Laos Railway               | latin
            zh-Hans      | RCEP                             | ''
            zh-Hans      | 中老铁路 (China–Laos Railway)     | ''
            zh-Hans      | 瀾湄合作專項基金                  | traditional han
            zh-Hant      | 瀾湄合作專項基金                  | ''
            zh-Hant      | 澜湄合作专项基金                  | simplified han
            zh-Hans      | 合作                             | ''
            zh-Hant      | 合作                             | ''
            zh           | 瀾湄合作專項基金                  | ''
            zh           | ทางรถไฟ                          | thai
            ZH-hans      | 瀾湄合作專項基金                  | traditional han
            km           | ទន្លេមេគង្គ                        | ''
            km           | แม่น้ำโขง                          | thai
            lo           | ແມ່ນໍ້າຂອງ                           | ''
            lo           | แม่น้ำโขง                          | thai
            my           | မဲခေါင်မြစ်                            | ''
            my           | Mekong                           | latin
            my           | LMC                              | ''
            th           | แม่น้ำโขง                          | ''
            th           | แม่น้ำโขง MRC 1995                 | ''
            th           | ແມ່ນໍ້າຂອງ                           | lao
            lo-Latn      | Nam Khong                        | ''
            lo-Latn      | ແມ່ນໍ້າຂອງ                           | lao
            zh-cmn-Hans  | 瀾湄合作專項基金                  | traditional han
            zh-Latn-pinyin | Lancang Jiang                  | ''
            zh-TW        | 瀾湄合作專項基金                  | ''
            zh-TW        | 澜湄合作专项基金                  | simplified han
            zh-hk        | 澜湄合作专项基金                  | simplified han
            zh-MO        | 澜湄合作专项基金                  | simplified han
            zh-CN        | 澜湄合作专项基金                  | ''
            zh-CN        | 瀾湄合作專項基金                  | traditional han
            zh-SG        | 瀾湄合作專項基金                  | traditional han
            zh-cmn-TW    | 澜湄合作专项基金                  | simplified han
            cmn-TW       | 澜湄合作专项基金                  | simplified han
            zh-Hans-HK   | 瀾湄合作專項基金                  | traditional han
            zh-Hans-HK   | 澜湄合作专项基金                  | ''
            zh-CHS       | 瀾湄合作專項基金                  | traditional han
            zho          | ทางรถไฟ                          | thai
            chi-TW       | 澜湄合作专项基金                  | simplified han
            lao          | สะพาน                            | thai
            lao          | ແມ່ນໍ້າຂອງ                           | ''
            LAO          | สะพาน                            | thai
            lao-Latn     | ແມ່ນໍ້າຂອງ                           | lao
            bur          | Mekong                           | latin
            kh           | แม่น้ำโขง                          | thai
            english      | 中老铁路                          | han
            la           | ແມ່ນໍ້າຂອງ                           | lao
            la           | Pangasianodon gigas              | ''
            tw           | 瀾湄合作                          | han
            ja           | 澜湄                              | ''
            fr           | 中老铁路                          | ''
            ja-Jpan      | メコン                            | ''
            th-Zzzz      | Mekong                           | ''
            x-lmc        | Mekong                           | ''
            """)
    void aTextFitsTheScriptOfItsLanguage(String tag, String text, String expected) {
        assertEquals(
                expected,
                Scripts.misfit(LanguageTag.of(tag), text).map(Message::text).orElse(""));
    }

    @Test
    void everyLetterIsOfTheScriptThatUnicodeSays() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isLetter(c)) {
                assertEquals(UnicodeScript.of(c), Scripts.scriptOf(c), Integer.toHexString(c));
            }
        }
    }
}
