package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Project;

class ApplicationTest {
    @Test
    void theLibraryRunsAsNamedModules() {
        assertTrue(Project.class.getModule().isNamed());
        assertEquals("org.lancangmekong.core", Project.class.getModule().getName());
        assertEquals(Application.project(), Application.throughJson(Application.project()));
        assertTrue(Application.catalogue().size() > 50);
    }
}
