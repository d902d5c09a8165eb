package benchmarks;

import benchmarks.peers.Databind;
import benchmarks.peers.Databind3;
import benchmarks.peers.PlainModel;
import benchmarks.peers.RecordModel;
import benchmarks.peers.TypedModel;
import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.json.LmcJson;

/** Something that reads and writes projects: this library, or what a user would write instead. */
interface Subject {
    /** All that write as well as read; each is held to its round trips. */
    List<String> CODECS = List.of("lmc", "immutables", "records", "jackson3", "fastjson2", "dsl-json", "avaje");

    Object read(byte[] json) throws IOException;

    byte[] write(Object value) throws IOException;

    /** What the objects of a codec hold, in words. */
    static String values(String codec) {
        return switch (codec) {
            case "lmc", "immutables", "records", "jackson3" -> "ids, dates, codes and decimals, each of its type";
            case "fastjson2", "dsl-json", "avaje" -> "plain strings";
            default -> throw new IllegalArgumentException("no codec " + codec);
        };
    }

    static Subject of(String name) {
        return switch (name) {
            case "lmc" -> new Library(LmcJson.strict());
            case "lmc-lenient" -> new Library(LmcJson.lenient());
            case "lmc-pretty" -> new Library(LmcJson.strict().pretty());
            case "lmc-validating" -> new Library(LmcJson.strict().withValidator(Validator.standard()));
            case "lmc-canonical" -> new Canonical(false);
            case "lmc-digest" -> new Canonical(true);
            case "immutables" -> new Mapper(TypedModel.Project.class);
            case "records" -> new Mapper(RecordModel.Project.class);
            case "jackson3" -> new Mapper3(RecordModel.Project.class);
            case "avaje" -> new Avaje();
            case "fastjson2" -> new Fastjson();
            case "dsl-json" -> new Dsl();
            case "tokens" -> new Tokens(false);
            case "tokens-text" -> new Tokens(true);
            default -> throw new IllegalArgumentException("no subject " + name);
        };
    }

    /** This library. */
    final class Library implements Subject {
        private final LmcJson json;

        private Library(LmcJson json) {
            this.json = json;
        }

        @Override
        public Object read(byte[] utf8) {
            // Not read(): with problems it would throw, and the time would be that of an exception.
            return json.tryRead(utf8, Project.class);
        }

        @Override
        public byte[] write(Object value) {
            return json.writeBytes(value);
        }
    }

    /** This library's canonical form, or the digest of it. */
    final class Canonical implements Subject {
        private final boolean digest;

        private Canonical(boolean digest) {
            this.digest = digest;
        }

        @Override
        public Object read(byte[] utf8) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] write(Object value) {
            return digest
                    ? LmcJson.strict().digest(value).getBytes(StandardCharsets.ISO_8859_1)
                    : LmcJson.strict().canonical(value);
        }
    }

    /** Jackson's databind. */
    final class Mapper implements Subject {
        private final ObjectReader reader;
        private final ObjectWriter writer;

        private Mapper(Class<?> type) {
            ObjectMapper mapper = Databind.mapper();
            reader = mapper.readerFor(type);
            writer = mapper.writerFor(type);
        }

        @Override
        public Object read(byte[] json) throws IOException {
            return reader.readValue(json);
        }

        @Override
        public byte[] write(Object value) throws IOException {
            return writer.writeValueAsBytes(value);
        }
    }

    /** Jackson 3's databind. */
    final class Mapper3 implements Subject {
        private final tools.jackson.databind.ObjectReader reader;
        private final tools.jackson.databind.ObjectWriter writer;

        private Mapper3(Class<?> type) {
            tools.jackson.databind.ObjectMapper mapper = Databind3.mapper();
            reader = mapper.readerFor(type);
            writer = mapper.writerFor(type);
        }

        @Override
        public Object read(byte[] json) {
            return reader.readValue(json);
        }

        @Override
        public byte[] write(Object value) {
            return writer.writeValueAsBytes(value);
        }
    }

    /** avaje-jsonb, with its readers and writers made when it is compiled, into plain strings. */
    final class Avaje implements Subject {
        private final JsonType<PlainModel.Project> type =
                Jsonb.builder().build().type(PlainModel.Project.class);

        @Override
        public Object read(byte[] json) {
            return type.fromJson(json);
        }

        @Override
        public byte[] write(Object value) {
            return type.toJsonBytes((PlainModel.Project) value);
        }
    }

    /** fastjson2, into plain strings. */
    final class Fastjson implements Subject {
        @Override
        public Object read(byte[] json) {
            return JSON.parseObject(json, PlainModel.Project.class);
        }

        @Override
        public byte[] write(Object value) {
            return JSON.toJSONBytes(value);
        }
    }

    /** dsl-json, with its readers and writers made when it is compiled, into plain strings. */
    final class Dsl implements Subject {
        private final DslJson<Object> json =
                new DslJson<>(Settings.withRuntime().includeServiceLoader().skipDefaultValues(true));
        private final JsonWriter writer = json.newWriter();

        @Override
        public Object read(byte[] utf8) throws IOException {
            return json.deserialize(PlainModel.Project.class, utf8, utf8.length);
        }

        @Override
        public byte[] write(Object value) throws IOException {
            writer.reset();
            json.serialize(writer, value);
            return writer.toByteArray();
        }
    }

    /** Jackson's tokens and nothing else; with the text of each string, or without. */
    final class Tokens implements Subject {
        private final JsonFactory factory = new JsonFactory();
        private final boolean text;

        private Tokens(boolean text) {
            this.text = text;
        }

        @Override
        public Object read(byte[] json) throws IOException {
            int sum = 0;
            try (JsonParser parser = factory.createParser(json)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.VALUE_STRING) {
                        if (text) {
                            sum += parser.getText().length();
                        } else {
                            // A string is found to its end only when it is asked for, or gone past.
                            parser.finishToken();
                        }
                    }
                    sum += token.id();
                }
            }
            return sum;
        }

        @Override
        public byte[] write(Object value) {
            throw new UnsupportedOperationException();
        }
    }
}
