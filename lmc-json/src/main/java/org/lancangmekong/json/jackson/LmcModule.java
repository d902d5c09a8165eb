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
 * wherever they appear: as a root, in the application's beans and records, behind a delegating creator, in lists and
 * maps, in a {@code JsonNode} or {@code TokenBuffer}, and in binary formats. Other types are left alone.
 *
 * <p>It covers every record type and {@code LmcRecord}, the values that records are made of, {@code LocalizedText},
 * {@code RecordId}, {@code EdtfDate}, {@code LanguageTag}, {@code Pointer}, {@code JsonValue} with its kinds, and every
 * code list. Those whose JSON is a string may also be keys of maps. For example {@code new
 * ObjectMapper().registerModule(new LmcModule())}; {@code findAndRegisterModules()} finds it too.
 *
 * <p>{@code @JsonUnwrapped} puts the members of a value whose JSON is an object among those of the application's own
 * object. When it is read, all members that the application's object does not know are the value's, or those with the
 * prefix and suffix of the annotation.
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
 * <p>No mark of a Java type is written into or around a value by default typing or a mixin: a member declared as {@code
 * Object} gives a map when it is read, or fails under default typing; declare it as {@code LmcRecord}. Where an application
 * asks for a mark by {@code @JsonTypeInfo} on one of its own members, the mark is written and read, in addition to a
 * record's own {@code type}; it is the record's own {@code type} if that is what the annotation names, and then the member is
 * best declared as {@code LmcRecord}: for an {@code Object}, Jackson takes the mark away unless it is {@code visible}. A mark
 * that would be a second member of the same name is refused.
 *
 * <p>A number is read as its source text, and equals it as a number where the source has no text (a tree, CBOR, Smile).
 *
 * <p>Types of this library that have no JSON form, such as {@code Catalogue}, {@code Validator} or a report, are refused by an
 * {@code InvalidDefinitionException} both ways; a mapper would take them for beans and write what it finds. Enums without
 * a JSON form are written by their names, as the mapper does it.
 *
 * <p>What the module would refuse to read because it is strict, it refuses to write, by a {@code JsonMappingException}: an
 * extension without a namespace, a record of an unknown type. The limits are not looked at in writing.
 *
 * <p>What cannot be read gives one {@link LmcMappingException} with the report of everything that was found in the
 * value. A report without an ERROR (the INFOs of a lenient reader, the WARNINGs of a validator) is dropped, since a
 * mapper has no place for it.
 *
 * <p>The {@link Limits} hold for each value of the model by itself: its size, counted as compact JSON in UTF-8; its depth,
 * counted from the value; and the problems in it. They cannot bound what the mapper's parser takes before a value begins
 * or for one token of it: the length of the whole document, of one text, name or number, and the depth from the root of
 * the document are bounded by the {@code StreamReadConstraints} of the mapper's factory, which refuse by an exception of
 * Jackson's own.
 *
 * <p>A value never changes, so {@code readerForUpdating(record).readValue(json)} returns another: members that the JSON lacks
 * are as they were, those that it has replace them, and null removes (as in a JSON Merge Patch, RFC 7396). In a map that is
 * updated, a new value takes the place of the old one.
 *
 * <p>A mapper with this module is {@code Serializable}, as Jackson's are, unless the validator has rules of the
 * application's own.
 *
 * <p>This class is immutable and thread-safe.
 */
@SuppressWarnings("exports") // of Jackson: whoever uses this requires it
public final class LmcModule extends Module {
    private final ReadOptions options;

    /** A module that reads as {@link LmcJson#strict()}. */
    public LmcModule() {
        this(LmcJson.strict());
    }

    /**
     * A module that reads as configured: lenient, with rules, with other limits. It writes as leniently as it reads.
     *
     * @param json how to read; whether it writes readable JSON is left to the mapper
     */
    public LmcModule(LmcJson json) {
        Objects.requireNonNull(json, "json");
        Limits limits = json.limits();
        this.options = new ReadOptions(
                json.isLenient(),
                limits.maxBytes(),
                limits.maxDepth(),
                limits.maxProblems(),
                json.validator().orElse(null));
    }

    @Override
    public String getModuleName() {
        return "LmcModule";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Two modules are the same to a mapper if they read alike: strict or lenient, with equal limits and rules. Of several in
     * one mapper the last holds.
     *
     * @return an id that is {@code Serializable}, as a mapper that keeps it must be
     */
    @Override
    public Object getTypeId() {
        return List.of(LmcModule.class.getName(), options);
    }

    @Override
    public void setupModule(SetupContext context) {
        Objects.requireNonNull(context, "context");
        ModuleReader reader = new ModuleReader(options);
        context.addDeserializers(reader);
        context.addKeyDeserializers(reader);
        context.addSerializers(new ModuleWriter(options));
        context.addKeySerializers(new ModuleWriter.Keys());
        context.appendAnnotationIntrospector(new ModuleNames());
    }
}
