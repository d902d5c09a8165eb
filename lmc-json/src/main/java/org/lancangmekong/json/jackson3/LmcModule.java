package org.lancangmekong.json.jackson3;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.lancangmekong.json.Limits;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.internal.codec.ReadOptions;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Makes an application's own {@code JsonMapper} of Jackson 3, as in Spring Boot 4, read and write the model's types exactly as
 * {@link LmcJson} does. For example {@code JsonMapper.builder().addModule(new LmcModule()).build()}. On the class path {@code
 * findAndAddModules()} finds it too; in a modular application it is added by hand.
 *
 * <p>It does all that the {@linkplain org.lancangmekong.json.jackson.LmcModule module for Jackson 2} does, and leaves to the
 * mapper what that one leaves to it; its documentation holds for both.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @serial exclude
 */
@SuppressWarnings("exports") // of Jackson: whoever uses this requires it
public final class LmcModule extends JacksonModule implements Serializable {
    private static final long serialVersionUID = 1L;

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
     * @return the id
     */
    @Override
    public Object getRegistrationId() {
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
