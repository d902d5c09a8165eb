package consumer;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lancangmekong.core.insight.Overlay;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.CatalogueSource;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** Layers that the application opens itself. */
final class Streams {
    private Streams() {}

    static ReadResult<Overlay> overlay(InputStream survey, InputStream house) throws IOException {
        LmcJson json = LmcJson.strict().withValidator(Validator.standard());
        List<CatalogueSource> layers = List.of(CatalogueSource.of("20-survey.json", survey), CatalogueSource.of("30-house.json", house));
        ReadResult<Overlay> result = json.tryOverlay(ReferenceCatalogue.load(), layers);
        return result;
    }
}
