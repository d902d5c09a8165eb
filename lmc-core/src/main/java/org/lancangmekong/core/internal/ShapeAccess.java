package org.lancangmekong.core.internal;

/**
 * What the table of a type lets this library's own modules do beside what everybody may: get what makes objects of the type,
 * without the table in between. A compiler that knows it as a constant looks through it.
 */
public abstract class ShapeAccess {
    private static ShapeAccess instance;

    /** For the class of tables. */
    protected ShapeAccess() {}

    /**
     * Tells who knows; called when the class of tables is initialized.
     *
     * @param access gets what tables have
     */
    public static void set(ShapeAccess access) {
        instance = access;
    }

    /**
     * What gets, sets and makes the members and objects of a type.
     *
     * @param shape the table of the type, whose class is thereby initialized
     * @return its accessors
     */
    public static Object accessors(Object shape) {
        return instance.accessorsOf(shape);
    }

    /**
     * What a table has.
     *
     * @param shape the table
     * @return its accessors
     */
    protected abstract Object accessorsOf(Object shape);
}
