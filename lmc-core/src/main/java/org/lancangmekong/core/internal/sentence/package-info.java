/** The English sentences of the model that no rule and no reader owns; not exported. */
package org.lancangmekong.core.internal.sentence;
