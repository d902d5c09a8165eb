package org.lancangmekong.core.shape;

/**
 * What to do with a kind of each sort. A visitor that forgets a sort does not compile, where a chain of questions would
 * fail when it runs.
 *
 * @param <R> what comes of it
 * @see Kind#accept
 */
public interface KindVisitor<R> {
    /**
     * A text, or a reference.
     *
     * @param kind the kind
     * @param <V> the Java type of the value
     * @return what comes of it
     */
    <V> R text(TextKind<V> kind);

    /**
     * A code of a list.
     *
     * @param kind the kind
     * @param <V> the Java type of the code
     * @return what comes of it
     */
    <V> R code(CodeKind<V> kind);

    /**
     * A whole number.
     *
     * @param kind the kind
     * @return what comes of it
     */
    R integer(IntegerKind kind);

    /**
     * Yes or no.
     *
     * @param kind the kind
     * @return what comes of it
     */
    R flag(FlagKind kind);

    /**
     * Text in several languages.
     *
     * @param kind the kind
     * @param <V> the Java type of the value
     * @return what comes of it
     */
    <V> R textByLanguage(TextByLanguageKind<V> kind);

    /**
     * Any JSON value.
     *
     * @param kind the kind
     * @param <V> the Java type of the value
     * @return what comes of it
     */
    <V> R any(AnyKind<V> kind);

    /**
     * A list.
     *
     * @param kind the kind
     * @param <E> the Java type of an element
     * @return what comes of it
     */
    <E> R list(ListKind<E> kind);

    /**
     * An object with a table of members of its own.
     *
     * @param kind the kind
     * @param <T> the Java type of the object
     * @return what comes of it
     */
    <T> R object(ObjectKind<T> kind);
}
