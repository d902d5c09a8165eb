package atlas;

import java.util.List;
import java.util.stream.Collectors;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Country;

/** Values as a reader of the page sees them. */
final class Words {
    private Words() {}

    static String of(Object value) {
        if (value instanceof Quantity quantity) {
            return quantity.text();
        }
        if (value instanceof EdtfDate date) {
            return date.text();
        }
        if (value instanceof LocalizedText text) {
            return text.best();
        }
        if (value instanceof Country country) {
            return country.englishName().orElse(country.code());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Words::of).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
