package consumer;

import org.lancangmekong.core.insight.Layer;
import org.lancangmekong.core.insight.Overlay;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** The same in Java: a layer need not be a file. */
final class Corrections {
    private Corrections() {}

    static Overlay overlay() {
        Source survey = Source.builder()
                .id("our-survey")
                .name("en", "An invented survey")
                .publisher("Example Surveys")
                .published("2025-12-20")
                .build();
        Evidence other = Evidence.builder().source("our-survey").addAbout("/summary").stance(Stance.DIFFERS).build();
        Layer ours = Layer.named("ours")
                .put(survey)
                .correct("cn-la-railway", Project.class, each -> each.toBuilder().addEvidence(other).build())
                .withdraw("yicmg-7")
                .build();
        Catalogue reference = ReferenceCatalogue.load();
        return Overlay.of(reference, ours);
    }
}
