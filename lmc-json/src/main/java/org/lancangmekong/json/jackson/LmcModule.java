package org.lancangmekong.json.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import java.util.List;
import java.util.Objects;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.internal.codec.ReadOptions;

/**
 * Makes an application's own {@code ObjectMapper} read and write the model's types exactly as {@link LmcJson} does,
 * wherever they appear: as a root, in the application's beans and records, in lists and maps, in a {@code JsonNode} or
 * {@code TokenBuffer}, and in binary formats. Other types are left alone.
 *
 * <p>It covers every record type and {@code LmcRecord}, the values that records are made of, {@code LocalizedText},
 * {@code RecordId}, {@code EdtfDate}, {@code LanguageTag}, {@code Pointer}, {@code JsonValue} with its kinds, and every
 * code list. Those whose JSON is a string may also be keys of maps. For example {@code new
 * ObjectMapper().registerModule(new LmcModule())}; {@code findAndRegisterModules()} finds it too.
 *
 * <p>Inside a value of the model no setting of the mapper has any effect: not its naming strategy, inclusion, views,
 * mixins, coercions or default typing. What is around it is the mapper's business, as for any type:
 *
 * <ul>
 *   <li>root wrapping, trailing tokens, and what its own parser refuses: syntax that JSON does not allow, and a name with
 *       an unpaired surrogate;
 *   <li>duplicates of a member where the mapper reads into a tree first, which keeps the last;
 *   <li>a {@code null} in the place of a value, which stays {@code null}; as a {@code JsonValue} it is {@code
 *       JsonValue.NULL};
 *   <li>maps sorted by keys that have no order, such as dates, which it refuses or leaves unsorted;
 *   <li>generators that quote every number; strict reading refuses the strings.
 * </ul>
 *
 * <p>No mark of a Java type is written into or around a value, not even with default typing or {@code @JsonTypeInfo}: a
 * member declared as {@code Object} gives a map when it is read, or fails under default typing; declare it as {@code
 * LmcRecord}. A number is read as its source text, and equals it as a number where the source has no text (a tree, CBOR,
 * Smile).
 *
 * <p>What cannot be read gives one {@link LmcMappingException} with the report of everything that was found in the
 * value. A report without an ERROR (the INFOs of a lenient reader, the WARNINGs of a validator) is dropped, since a
 * mapper has no place for it.
 *
 * <p>This class is immutable and thread-safe.
 */
@SuppressWarnings("exports") // of Jackson: whoever uses this requires it
public final class LmcModule extends Module {
    private final LmcJson json;

    /** A module that reads as {@link LmcJson#strict()}. */
    public LmcModule() {
        this(LmcJson.strict());
    }

    /**
     * A module that reads as configured: lenient, with rules, with other limits. Limits hold for each value of the model
     * by itself.
     *
     * @param json how to read; whether it writes readable JSON is left to the mapper
     */
    public LmcModule(LmcJson json) {
        this.json = Objects.requireNonNull(json, "json");
    }

    @Override
    public String getModuleName() {
        return "LmcModule";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Two modules are the same to a mapper if they read alike; of several in one mapper the last holds. */
    @Override
    public Object getTypeId() {
        return List.of(LmcModule.class.getName(), json.isLenient(), json.validator(), json.limits());
    }

    @Override
    public void setupModule(SetupContext context) {
        Objects.requireNonNull(context, "context");
        Limits limits = json.limits();
        ModuleReader reader = new ModuleReader(new ReadOptions(
                json.isLenient(),
                limits.maxBytes(),
                limits.maxDepth(),
                limits.maxProblems(),
                json.validator().orElse(null)));
        context.addDeserializers(reader);
        context.addKeyDeserializers(reader);
        context.addSerializers(new ModuleWriter());
        context.addKeySerializers(new ModuleWriter.Keys());
        context.appendAnnotationIntrospector(new ModuleNames());
    }
}
