package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** The two jars as bundles of OSGi, which find one another by their headers, and work without Jackson. */
class BundlesTest {
    @TempDir
    Path cache;

    @Test
    void theReferenceCatalogueLoadsInABundle() throws Exception {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, cache.toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT));
        framework.start();
        try {
            List<Bundle> bundles = new ArrayList<>();
            for (Class<?> each : List.of(Catalogue.class, LmcJson.class)) {
                bundles.add(framework
                        .getBundleContext()
                        .installBundle(each.getProtectionDomain().getCodeSource().getLocation().toString()));
            }
            for (Bundle each : bundles) {
                each.start();
                assertEquals(Bundle.ACTIVE, each.getState(), each.toString());
            }
            Bundle json = bundles.get(1);
            Class<?> inside = json.loadClass(ReferenceCatalogue.class.getName());
            assertNotEquals(ReferenceCatalogue.class, inside);
            Object catalogue = inside.getMethod("load").invoke(null);
            assertEquals(
                    ReferenceCatalogue.load().all().toString(),
                    catalogue.getClass().getMethod("all").invoke(catalogue).toString());
        } finally {
            framework.stop();
            framework.waitForStop(0);
        }
    }
}
