package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.json.schema.LmcSchemas;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The schemas of the model in the API document, in place of what springdoc makes of the Java types. */
@Configuration
public class ApiDocument {
    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(LmcRecord.class, new Schema<>().$ref("#/components/schemas/LmcRecord"))
                .replaceWithSchema(Project.class, new Schema<>().$ref("#/components/schemas/LmcProject"))
                .replaceWithClass(RecordId.class, String.class)
                .replaceWithClass(Country.class, String.class);
    }

    @Bean
    OpenApiCustomizer modelSchemas() throws JsonProcessingException {
        Components model = Json31.mapper().readValue(LmcSchemas.openApi(LmcRecord.class), Components.class);
        return api -> model.getSchemas().forEach(api.getComponents()::addSchemas);
    }
}
