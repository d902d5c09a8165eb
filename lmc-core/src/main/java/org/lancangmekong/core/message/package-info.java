/**
 * Sentences for people as data: a template, the arguments that fill it, and their translation.
 *
 * <p>The English templates are in the code, beside what they report. A {@link org.lancangmekong.core.message.Translation}
 * has the same templates in another language, by their keys; whatever it lacks or has wrong is English.
 *
 * <p>No parameter may be null, unless it is annotated as nullable: a {@link java.lang.NullPointerException} then names it.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.message;

import javax.annotation.ParametersAreNonnullByDefault;
