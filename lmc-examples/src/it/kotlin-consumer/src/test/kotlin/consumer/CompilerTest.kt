package consumer

import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource
import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.createDirectory
import kotlin.io.path.writeText

/** What the compiler knows about the library: which mistakes of a user do not compile, and what it says about them. */
class CompilerTest {
    @TempDir
    lateinit var directory: Path

    private fun compile(expression: String): Pair<ExitCode, String> {
        val source = directory.resolve("Mistake.kt")
        source.writeText(
            """
            import org.lancangmekong.core.model.*
            import org.lancangmekong.core.shape.*
            import org.lancangmekong.core.validation.*
            import org.lancangmekong.core.value.*
            import org.lancangmekong.core.vocabulary.*
            import org.lancangmekong.json.*
            import org.lancangmekong.json.schema.*

            fun mistake(record: LmcRecord, project: Project, absent: String?) = $expression
            """.trimIndent(),
        )
        val said = ByteArrayOutputStream()
        val code = K2JVMCompiler().exec(
            PrintStream(said, true, Charsets.UTF_8),
            "-Xjsr305=strict",
            "-no-stdlib",
            "-no-reflect",
            "-jvm-target", "17",
            "-classpath", System.getProperty("java.class.path"),
            "-d", directory.resolve("classes").createDirectory().toString(),
            source.toString(),
        )
        return code to said.toString(Charsets.UTF_8)
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = [
            "Project.builder().id(absent)                       | argument type mismatch: actual type is 'String?'",
            "Country.of(null)                                   | null cannot be a value of a non-null type 'String'",
            "EdtfDate.parse(absent)                             | argument type mismatch: actual type is 'String?'",
            "Validator.standard().validate(null as LmcRecord?)  | argument type mismatch: actual type is 'LmcRecord?'",
            "LmcJson.strict().write(null)                       | null cannot be a value of a non-null type",
            "LmcSchemas.of(null)                                | null cannot be a value of a non-null type",
            "when (record) { is Project -> 1; is Event -> 2 }   | 'when' expression must be exhaustive",
            "object : LmcRecord {}                              | cannot extend a sealed interface",
        ],
    )
    fun `a mistake does not compile`(expression: String, said: String) {
        val (code, messages) = compile(expression)
        assertEquals(ExitCode.COMPILATION_ERROR, code, messages)
        assertTrue(messages.contains(said, ignoreCase = true), messages)
    }

    @Test
    fun `without the mistakes it compiles`() {
        val (code, messages) = compile("listOf(project.id(), record.name(), Country.of(\"LA\"), record.summary().isPresent)")
        assertEquals(ExitCode.OK, code, messages)
    }
}
