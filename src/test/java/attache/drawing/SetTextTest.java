package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts set letter by letter, and those that must be shaped. */
class SetTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"Palestine", "AVATAR, Tokyo", "Côte d’Ivoire", "ffi fl", "Россия", "中国"})
  void simpleScriptsAreSetAsTheEngineOfShapesWould(String text) {
    for (Fonts.Weight weight : Fonts.Weight.values()) {
      Font font = Fonts.font(text, weight, 13);
      SetText set = SetText.of(text, font);
      assertThat(set).isInstanceOf(SetText.Plain.class);
      Rectangle2D plain = set.bounds();
      Rectangle2D shaped = new TextLayout(text, font, Fonts.CONTEXT).getBounds();
      assertThat(plain.getX()).isCloseTo(shaped.getX(), within(0.01));
      assertThat(plain.getY()).isCloseTo(shaped.getY(), within(0.01));
      assertThat(plain.getMaxX()).isCloseTo(shaped.getMaxX(), within(0.01));
      assertThat(plain.getMaxY()).isCloseTo(shaped.getMaxY(), within(0.01));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"فلسطين", "ישראל", "भारत", "e\u0301tat"})
  void lettersThatJoinOrRunFromTheRightAreShaped(String text) {
    assertThat(SetText.of(text, Fonts.font(text, Fonts.Weight.REGULAR, 13)))
        .isInstanceOf(SetText.Shaped.class);
  }
}
