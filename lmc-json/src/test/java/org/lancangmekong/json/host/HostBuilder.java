package org.lancangmekong.json.host;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.lancangmekong.json.LmcJson;

/** Makes a mapper of some library. Features have the same names in all. */
interface HostBuilder {
    HostBuilder enable(String feature);

    HostBuilder disable(String feature);

    /** Names of properties, such as {@code SNAKE_CASE}. */
    HostBuilder naming(String strategy);

    HostBuilder inclusion(JsonInclude.Include value, JsonInclude.Include content);

    /** Default typing of anything, such as {@code NON_FINAL}. */
    HostBuilder defaultTyping(String which, JsonTypeInfo.As as);

    HostBuilder mixIn(Class<?> type, Class<?> mixIn);

    HostBuilder fieldVisibility(JsonAutoDetect.Visibility visibility);

    /** Every coercion gives what is empty. */
    HostBuilder coerceAll();

    /** A filter that takes every property out. */
    HostBuilder filterAll();

    /** Adds our module. */
    HostBuilder module(LmcJson json);

    /** Adds the modules that are found as services. */
    HostBuilder findModules();

    HostMapper build();
}
