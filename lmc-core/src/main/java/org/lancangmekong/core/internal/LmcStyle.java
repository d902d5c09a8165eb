package org.lancangmekong.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of all types that Immutables implements: the implementation is hidden, and is made by its factory method.
 * The reasons for each setting are in docs/decisions/types.md.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allParameters = true,
        typeAbstract = "*Fields",
        defaults = @Value.Immutable(builder = false, copy = false),
        allowedClasspathAnnotations = {Override.class})
public @interface LmcStyle {}
