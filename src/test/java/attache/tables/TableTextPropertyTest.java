package attache.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableTextPropertyTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("'=+-@\t\r\n_xX0041a").ofMaxLength(12),
        Arbitraries.strings().ofMaxLength(12));
  }

  @Property
  void aGuardedTextIsNoFormulaAndComesBack(@ForAll("texts") String text) {
    String guarded = FormulaGuard.guarded(text);
    assertThat(FormulaGuard.unguarded(guarded)).isEqualTo(text);
    assertThat(guarded.isEmpty() || "=+-@\t\r\n".indexOf(guarded.charAt(0)) < 0).isTrue();
  }

  @Property
  void aTextInAWorkbookComesBack(@ForAll("texts") String text) {
    assertThat(WorkbookText.decoded(WorkbookText.encoded(text))).isEqualTo(text);
  }

  @Property
  void aNumberInCsvComesBackBitForBit(@ForAll double value) {
    Table table = new Table("", List.of(), 1, List.of(Column.number("n", row -> value)));
    String cell = TableFiles.text(TableFormat.CSV, table).lines().toList().get(1);
    if (!Double.isNaN(value)) {
      assertThat(Double.doubleToLongBits(Double.parseDouble(cell)))
          .isEqualTo(Double.doubleToLongBits(value));
    }
  }
}
