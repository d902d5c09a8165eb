package org.lancangmekong.json.host;

import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.json.LmcJson;

/** The libraries that have a module of ours. */
enum Host {
    JACKSON_2(Jackson2::new, com.fasterxml.jackson.databind.exc.InvalidDefinitionException.class) {
        @Override
        List<HostMapper> otherFormats(LmcJson json) {
            return List.of(
                    new Jackson2.Mapper(CBORMapper.builder()
                            .addModule(new org.lancangmekong.json.jackson.LmcModule(json))
                            .build()),
                    new Jackson2.Mapper(SmileMapper.builder()
                            .addModule(new org.lancangmekong.json.jackson.LmcModule(json))
                            .build()),
                    new Jackson2.Mapper(new com.fasterxml.jackson.databind.ObjectMapper(new YAMLFactory())
                            .registerModule(new org.lancangmekong.json.jackson.LmcModule(json))));
        }

        @Override
        ValidationReport report(Throwable thrown) {
            return ((org.lancangmekong.json.jackson.LmcMappingException) unwrap(thrown)).report();
        }

        @Override
        String path(Throwable thrown) {
            return ((com.fasterxml.jackson.databind.JsonMappingException) thrown)
                    .getPath().stream()
                            .map(each -> each.getFieldName() == null
                                    ? "[" + each.getIndex() + "]"
                                    : "." + each.getFieldName())
                            .collect(Collectors.joining());
        }

        @Override
        String location(Throwable thrown) {
            var location = ((com.fasterxml.jackson.databind.JsonMappingException) thrown).getLocation();
            return location.getLineNr() + ":" + location.getColumnNr();
        }

        @Override
        HostMapper of(Object mapper) {
            return new Jackson2.Mapper((com.fasterxml.jackson.databind.ObjectMapper) mapper);
        }
    },

    JACKSON_3(Jackson3::new, tools.jackson.databind.exc.InvalidDefinitionException.class) {
        @Override
        List<HostMapper> otherFormats(LmcJson json) {
            return List.of(
                    new Jackson3.Mapper(tools.jackson.dataformat.cbor.CBORMapper.builder()
                            .addModule(new org.lancangmekong.json.jackson3.LmcModule(json))
                            .build()),
                    new Jackson3.Mapper(tools.jackson.dataformat.smile.SmileMapper.builder()
                            .addModule(new org.lancangmekong.json.jackson3.LmcModule(json))
                            .build()),
                    new Jackson3.Mapper(tools.jackson.dataformat.yaml.YAMLMapper.builder()
                            .addModule(new org.lancangmekong.json.jackson3.LmcModule(json))
                            .build()));
        }

        @Override
        ValidationReport report(Throwable thrown) {
            return ((org.lancangmekong.json.jackson3.LmcMappingException) unwrap(thrown)).report();
        }

        @Override
        String path(Throwable thrown) {
            return ((tools.jackson.core.JacksonException) thrown)
                    .getPath().stream()
                            .map(each -> each.getPropertyName() == null
                                    ? "[" + each.getIndex() + "]"
                                    : "." + each.getPropertyName())
                            .collect(Collectors.joining());
        }

        @Override
        String location(Throwable thrown) {
            var location = ((tools.jackson.core.JacksonException) thrown).getLocation();
            return location.getLineNr() + ":" + location.getColumnNr();
        }

        @Override
        HostMapper of(Object mapper) {
            return new Jackson3.Mapper((tools.jackson.databind.ObjectMapper) mapper);
        }
    };

    private final Supplier<HostBuilder> builder;
    private final Class<? extends Exception> badDefinition;

    Host(Supplier<HostBuilder> builder, Class<? extends Exception> badDefinition) {
        this.builder = builder;
        this.badDefinition = badDefinition;
    }

    /** A mapper in the making, without our module. */
    HostBuilder builder() {
        return builder.get();
    }

    /** A mapper with our module, whose trees keep numbers exactly. */
    HostMapper mapper(LmcJson json) {
        return builder()
                .enable("USE_BIG_DECIMAL_FOR_FLOATS")
                .disable("STRIP_TRAILING_BIGDECIMAL_ZEROES")
                .module(json)
                .build();
    }

    /** What is thrown where an application asks for what there is not. */
    Class<? extends Exception> badDefinition() {
        return badDefinition;
    }

    /** Mappers of CBOR, Smile and YAML. */
    abstract List<HostMapper> otherFormats(LmcJson json);

    /** A mapper of this library. */
    abstract HostMapper of(Object mapper);

    /** What our own exception says. */
    abstract ValidationReport report(Throwable thrown);

    /** Where our exception says that it was thrown, through the application's own objects. */
    abstract String path(Throwable thrown);

    /** Line and column of the value that could not be read. */
    abstract String location(Throwable thrown);

    /** A conversion of Jackson 2 wraps what was thrown. */
    private static Throwable unwrap(Throwable thrown) {
        return thrown instanceof IllegalArgumentException ? thrown.getCause() : thrown;
    }
}
