package dk.kontakt.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDefinitionTest {
    private static final PolicyDefinition.Occasion OCCASION =
            new PolicyDefinition.Occasion("CHAT", "returns", "PLUS", "HIGH");

    @ParameterizedTest
    @CsvSource(
            nullValues = "*",
            value = {
                "*, *, *, *, true",
                "CHAT, *, *, *, true",
                "CHAT, returns, PLUS, HIGH, true",
                "EMAIL, *, *, *, false",
                "CHAT, delivery, *, *, false",
                "*, *, STANDARD, *, false",
                "*, *, *, URGENT, false",
            })
    void everyConditionThatIsSetMustFit(
            @Nullable String channel,
            @Nullable String category,
            @Nullable String segment,
            @Nullable String priority,
            boolean fits) {
        var policy = new PolicyDefinition(1, 1, "p", channel, category, segment, priority, "always", 60L, null);

        assertEquals(fits, policy.fits(OCCASION));
    }
}
