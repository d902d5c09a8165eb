package org.lancangmekong.samples;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives jqwik the {@link LmcArbitraries} for {@code @ForAll} parameters; jqwik finds it through the service loader.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class LmcArbitraryProvider implements ArbitraryProvider {
    /** Creates the provider; for the service loader. */
    public LmcArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        Objects.requireNonNull(targetType, "targetType");
        return !targetType.getRawType().isEnum() && find(targetType).isPresent();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Objects.requireNonNull(targetType, "targetType");
        Objects.requireNonNull(subtypeProvider, "subtypeProvider");
        return find(targetType).<Set<Arbitrary<?>>>map(Set::of).orElseGet(Set::of);
    }

    private static Optional<? extends Arbitrary<?>> find(TypeUsage type) {
        return LmcArbitraries.find(type.getRawType());
    }
}
