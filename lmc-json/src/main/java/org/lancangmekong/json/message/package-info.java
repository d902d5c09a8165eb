/** The templates of what this module says, for translators. */
package org.lancangmekong.json.message;
