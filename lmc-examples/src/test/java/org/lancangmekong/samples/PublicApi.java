package org.lancangmekong.samples;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.json.LmcJson;

/** What other people may call: the public types of the exported packages, and their public methods and constructors. */
final class PublicApi {
    private PublicApi() {}

    /** The public types of the packages that a module exports to all, and of the samples, which are in no module. */
    static List<Class<?>> types() {
        List<String> packages = packages();
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packages).stream()
                        .filter(each -> packages.contains(each.getPackageName()))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(PublicApi::isPublic)
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    private static List<String> packages() {
        Stream<String> exported = ModuleFinder.of(location(Catalogue.class), location(LmcJson.class)).findAll().stream()
                .map(ModuleReference::descriptor)
                .map(ModuleDescriptor::exports)
                .flatMap(Set::stream)
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source);
        return Stream.concat(exported, Stream.of(Samples.class.getPackageName()))
                .toList();
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** What may be called of a type, inherited methods too, but not what the JDK declares, nor what the compiler makes. */
    static List<Executable> executables(Class<?> type) {
        Stream<Executable> constructors =
                Modifier.isAbstract(type.getModifiers()) ? Stream.empty() : Arrays.stream(type.getConstructors());
        return Stream.concat(constructors, Arrays.stream(type.getMethods()))
                .filter(each -> !each.isSynthetic())
                .filter(each -> !(type.isEnum() && each.getName().equals("valueOf")))
                .filter(each -> each.getDeclaringClass().getPackageName().startsWith("org.lancangmekong."))
                .toList();
    }

    /** A method or constructor as a person writes it, such as {@code Catalogue.find(RecordId, Class)}. */
    static String name(Class<?> type, Executable executable) {
        String parameters = Arrays.stream(executable.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
        String simple = name(type);
        return (executable instanceof java.lang.reflect.Constructor
                        ? "new " + simple
                        : simple + "." + executable.getName())
                + parameters;
    }

    /** A type's name without its package. */
    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
