/**
 * The code lists. A closed list is an enum; an open list is a class with constants that also takes other codes of the
 * same form. Every code has one text, which is what JSON carries.
 */
@ParametersAreNonnullByDefault
package org.lancangmekong.core.vocabulary;

import javax.annotation.ParametersAreNonnullByDefault;
