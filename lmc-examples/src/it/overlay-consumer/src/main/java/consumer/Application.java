package consumer;

import java.io.IOException;
import org.lancangmekong.core.insight.Overlay;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.catalogue.ClassPathCatalogues;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** Loads the reference catalogue with the layers of the class path over it. */
public final class Application {
    private Application() {}

    static ReadResult<Overlay> overlay(ClassLoader loader) throws IOException {
        LmcJson json = LmcJson.strict().withValidator(Validator.standard());
        return json.tryOverlay(ReferenceCatalogue.load(), ClassPathCatalogues.find(loader));
    }

    /** Prints what each layer changed, and what is worth a look. */
    public static void main(String[] arguments) throws IOException {
        ReadResult<Overlay> result = overlay(Application.class.getClassLoader());
        System.out.println(result.orThrow());
        System.out.println(result.report());
    }
}
