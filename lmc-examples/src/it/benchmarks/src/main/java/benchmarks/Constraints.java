package benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;

/**
 * The same constraints on the same objects, for this library's validator and for Hibernate's: the same predicates, so that
 * what differs is how objects are walked and predicates called.
 */
final class Constraints {
    /** One constraint on every object of a type. */
    private record Named<S>(Class<S> subject, Predicate<S> holds) {
        boolean test(Object object) {
            return holds.test(subject.cast(object));
        }
    }

    private static final List<Named<?>> ALL = List.of(
            new Named<>(Project.class, project -> project.id().toString().length() <= 128),
            new Named<>(Project.class, project -> !project.name().texts().isEmpty()),
            new Named<>(Project.class, project -> !project.evidence().isEmpty()),
            new Named<>(Project.class, project -> project.history().size() <= 1_000),
            new Named<>(Project.class, project -> project.figures().size() <= 1_000),
            new Named<>(
                    Participant.class,
                    each -> each.country().isPresent() || each.actor().isPresent()),
            new Named<>(Participant.class, each -> each.role() != null),
            new Named<>(Milestone.class, each -> each.event() != null),
            new Named<>(Milestone.class, each -> each.by().size() <= 6),
            new Named<>(Figure.class, each -> each.basis() != null),
            new Named<>(Figure.class, each -> !each.indicator().code().isEmpty()),
            new Named<>(Quantity.class, each -> !each.unit().code().isEmpty()),
            new Named<>(Evidence.class, each -> each.about().size() <= 100),
            new Named<>(
                    Evidence.class,
                    each -> each.says().isEmpty() || each.about().size() == 1),
            new Named<>(
                    Place.class,
                    each -> each.name().isPresent() || each.country().isPresent()),
            new Named<>(OtherName.class, each -> !each.text().texts().isEmpty()));

    private Constraints() {}

    static int count() {
        return ALL.size();
    }

    /** This library's validator with just these constraints. */
    static Validator library() {
        Validator validator = Validator.empty();
        for (int i = 0; i < ALL.size(); i++) {
            validator = validator.with(rule(i, ALL.get(i)));
        }
        return validator;
    }

    private static <S> Rule<S> rule(int index, Named<S> constraint) {
        return Rule.about(String.format("BEN-ALL-%03d", index), Severity.ERROR, constraint.subject())
                .because("It is a benchmark.")
                .check((subject, findings) -> {
                    if (!constraint.holds().test(subject)) {
                        findings.report();
                    }
                })
                .message("the constraint does not hold")
                .passing(List::of)
                .failing(List::of);
    }

    /** Hibernate's validator with just these constraints, on the library's own types. */
    static jakarta.validation.Validator hibernate() {
        HibernateValidatorConfiguration configuration = jakarta.validation.Validation.byProvider(
                        HibernateValidator.class)
                .configure()
                .getterPropertySelectionStrategy(new Accessors())
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        add(mapping, LmcRecord.class, "evidence", "otherNames", "identifiers");
        add(mapping, Project.class, "participants", "places", "history", "figures");
        add(mapping, Participant.class, "evidence", "share");
        add(mapping, Milestone.class, "evidence");
        add(mapping, Figure.class, "evidence").getter("value").valid();
        add(mapping, Quantity.class);
        add(mapping, Evidence.class);
        add(mapping, Place.class, "identifiers", "evidence");
        add(mapping, OtherName.class, "evidence");
        add(mapping, Identifier.class, "evidence");
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    /** Adds the constraints of a type, and what of it is entered: lists and optional members. */
    private static <S> TypeConstraintMappingContext<S> add(
            ConstraintMapping mapping, Class<S> type, String... entered) {
        TypeConstraintMappingContext<S> context = mapping.type(type);
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).subject() == type) {
                context.constraint(new GenericConstraintDef<>(Holds.class).param("value", i));
            }
        }
        for (String member : entered) {
            context.getter(member).containerElementType().valid();
        }
        return context;
    }

    /** Accessors without "get". */
    private static final class Accessors implements GetterPropertySelectionStrategy {
        private static final Set<String> OTHERS = Set.of("hashCode", "toString", "getClass", "toBuilder", "clone");

        @Override
        public Optional<String> getProperty(ConstrainableExecutable executable) {
            boolean accessor = executable.getParameterTypes().length == 0
                    && executable.getReturnType() != void.class
                    && !OTHERS.contains(executable.getName());
            return accessor ? Optional.of(executable.getName()) : Optional.empty();
        }

        @Override
        public List<String> getGetterMethodNameCandidates(String property) {
            return List.of(property);
        }
    }

    /** A constraint by its index. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = HoldsValidator.class)
    @java.lang.annotation.Repeatable(Holds.All.class)
    public @interface Holds {
        int value();

        String message() default "does not hold";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Several. */
        @Target(ElementType.TYPE)
        @Retention(RetentionPolicy.RUNTIME)
        @interface All {
            Holds[] value();
        }
    }

    /** Asks the predicate. */
    public static final class HoldsValidator implements ConstraintValidator<Holds, Object> {
        private Named<?> constraint;

        @Override
        public void initialize(Holds holds) {
            constraint = ALL.get(holds.value());
        }

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return constraint.test(value);
        }
    }
}
