package attache.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextNumbersTest {
  @Property(tries = 200)
  void agreesWithAMap(@ForAll List<String> texts) {
    TextNumbers numbers = new TextNumbers();
    Map<String, Integer> map = new HashMap<>();
    for (String text : texts) {
      Integer expected = map.putIfAbsent(text, map.size());
      assertThat(numbers.number(text)).isEqualTo(expected == null ? map.size() - 1 : expected);
    }
    assertThat(numbers.size()).isEqualTo(map.size());
    map.forEach((text, number) -> assertThat(numbers.text(number)).isEqualTo(text));
    texts.forEach(text -> assertThat(numbers.find(text)).isEqualTo(map.get(text)));
    assertThat(numbers.find("\0 not there")).isEqualTo(-1);
  }

  @Test
  void aCopyDoesNotChange() {
    TextNumbers numbers = new TextNumbers();
    numbers.number("a");
    TextNumbers copy = numbers.copy();
    for (int i = 0; i < 100; i++) {
      numbers.number("b" + i);
    }
    assertThat(copy.size()).isEqualTo(1);
    assertThat(copy.find("a")).isZero();
    assertThat(copy.find("b7")).isEqualTo(-1);
  }

  @Test
  void textsAreToldApartWhateverTheirLength() {
    TextNumbers numbers = new TextNumbers();
    List<String> texts =
        List.of(
            "",
            "\0",
            "\0\0",
            "a",
            "a\0",
            "\u0101",
            "\u0001",
            "1234567",
            "12345678",
            "\u0131234567");
    texts.forEach(numbers::number);
    assertThat(texts.stream().map(numbers::find)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void manyTextsAreFoundWithoutTheirKeys() {
    TextNumbers numbers = new TextNumbers();
    for (int i = 0; i < 800_000; i++) {
      numbers.number(Integer.toString(i));
    }
    assertThat(numbers.number("799999")).isEqualTo(799_999);
    assertThat(numbers.find("0")).isZero();
    assertThat(numbers.find("800000")).isEqualTo(-1);
  }

  @Test
  void textsOfOneHashCodeTakeNoLonger() {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int length = 0; length < 16; length++) {
      List<String> longer = new ArrayList<>();
      texts.forEach(text -> longer.addAll(List.of(text + "Aa", text + "BB")));
      texts = longer;
    }
    assertThat(texts.stream().mapToInt(String::hashCode).distinct()).hasSize(1);
    List<String> alike = texts;
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          TextNumbers numbers = new TextNumbers();
          alike.forEach(numbers::number);
          assertThat(numbers.size()).isEqualTo(1 << 16);
        });
  }
}
