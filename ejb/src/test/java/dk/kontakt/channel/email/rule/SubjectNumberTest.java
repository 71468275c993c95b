package dk.kontakt.channel.email.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Where is it?                | [#12345] Where is it?
            Re: Where is it?            | Re: [#12345] Where is it?
            SV: VS: Hvor er den?        | SV: VS: [#12345] Hvor er den?
            Re[2]: Fwd: Where is it?    | Re[2]: Fwd: [#12345] Where is it?
            Re : AW: Wo?                | Re : AW: [#12345] Wo?
            ''                          | [#12345]
            Re:                         | Re: [#12345]
            [#77] Where is it?          | [#12345] [#77] Where is it?
            [#1234] Where is it?        | [#12345] [#1234] Where is it?
            Regarding: the parcel       | [#12345] Regarding: the parcel
            Order #12345                | [#12345] Order #12345
            """)
    void isWrittenBehindWhatMarksAnAnswer(String subject, String tagged) {
        assertEquals(tagged, SubjectNumber.tagged(subject, 12345));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [#12345] Where is it?
            Re: [#12345] Where is it?
            Sv: Fwd: [#12345] Where is it?
            Re: [#77] Where is it? [#12345]
            Re: [# 12345] Where is it?
            """)
    void isWrittenOnce(String subject) {
        assertEquals(subject, SubjectNumber.tagged(subject, 12345));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [#12345] Where is it?             | 12345
            RE: SV: [#12345] Where is it?     | 12345
            Re: [#12345] Fwd: [#7] [#12345]   | 12345,7
            [# 12345] Where is it?            | 12345
            Where is it?                      | ''
            ''                                | ''
            #12345                            | ''
            [12345]                           | ''
            [#12345                           | ''
            [#0]                              | ''
            [#-5]                             | ''
            [#12a]                            | ''
            [#١٢]                             | ''
            [#99999999999999999999]           | ''
            """)
    void isFoundInTheSubject(String subject, String numbers) {
        List<Long> expected = Stream.of(numbers.split(","))
                .filter(n -> !n.isEmpty())
                .map(Long::valueOf)
                .toList();
        assertEquals(expected, SubjectNumber.find(subject));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Re: Sv: [#12345] Re: Where is it? | Where is it?
            [#1] [#2] Fwd: Where is it?       | Where is it?
            Where is it?                      | Where is it?
            Re: [#12345]                      | ''
            """)
    void isNotPartOfWhatTheSubjectSays(String subject, String bare) {
        assertEquals(bare, SubjectNumber.bare(subject));
    }

    @Test
    void subjectMadeToHurtIsReadAsAnyOther() {
        String answers = "Re:".repeat(100_000);
        assertEquals(answers + " [#12345] Hello", SubjectNumber.tagged(answers + " Hello", 12345));
        assertEquals("Hello", SubjectNumber.bare(answers + "[#1]".repeat(100_000) + " Hello"));
        assertEquals(List.of(), SubjectNumber.find("[#".repeat(100_000) + "1".repeat(100_000)));
    }
}
