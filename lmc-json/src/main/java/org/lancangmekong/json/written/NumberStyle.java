package org.lancangmekong.json.written;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How digits are grouped and decimals separated. */
enum NumberStyle {
    /** {@code 1,250,000.50}; also {@code 12,50,000} as in lakh and crore. */
    POINT("(?:[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})", "."),
    /** {@code 1.250.000,50}. */
    COMMA("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+", ",");

    private final Pattern form;
    private final String decimal;

    NumberStyle(String grouped, String decimal) {
        String spaced = "[1-9][0-9]{0,2}(?:(?: [0-9]{3})+|(?:['\u2019][0-9]{3})+)";
        this.form = Pattern.compile(
                "(?:0|[1-9][0-9]*|" + grouped + "|" + spaced + ")(?:" + Pattern.quote(decimal) + "[0-9]+)?");
        this.decimal = decimal;
    }

    /** The number; empty if it does not have this style. */
    Optional<BigDecimal> parse(String number) {
        if (!form.matcher(number).matches()) {
            return Optional.empty();
        }
        int at = number.indexOf(decimal);
        String whole = (at < 0 ? number : number.substring(0, at)).replaceAll("[^0-9]", "");
        return Optional.of(new BigDecimal(at < 0 ? whole : whole + "." + number.substring(at + 1)));
    }
}
