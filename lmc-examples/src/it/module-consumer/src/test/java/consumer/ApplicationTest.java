package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

    /**
     * Also where the application itself does not require Jackson, which is why its classes are asked for by name. That this
     * test starts at all is worth testing on Java 17: there, a module that provides a service must find it.
     */
    @Test
    void anObjectMapperFindsTheModuleOfTheLibrary() throws ReflectiveOperationException {
        Class<?> mapper = Class.forName("com.fasterxml.jackson.databind.ObjectMapper");
        List<?> found = (List<?>) mapper.getMethod("findModules").invoke(null);
        assertEquals(
                List.of("org.lancangmekong.json.jackson.LmcModule"),
                found.stream().map(each -> each.getClass().getName()).toList());
        assertEquals(
                "org.lancangmekong.json", found.get(0).getClass().getModule().getName());
    }
}
