package org.lancangmekong.core.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.lancangmekong.core.problem.InvalidValueException;

/**
 * The one style of all generated types: the implementation is hidden, the builder is public, and a missing member is an
 * {@link InvalidValueException}. The reasons for each setting are in CONTRIBUTING.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        implementationNestedInBuilder = true,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        // Most lists of a record are empty: its builder makes only those that it needs.
        deferCollectionAllocation = true,
        allParameters = true,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = InvalidValueException.class)
public @interface LmcStyle {}
