package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attache.work.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are damaged, or made to do harm. */
final class XlsxAttackTest {
  private static Opened open(byte[] bytes) throws NetworkFileException {
    return NetworkFiles.open("net.xlsx", bytes, Progress.NONE);
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] sheet(String rows) throws IOException {
    return zip(
        Map.of(
            "xl/workbook.xml",
            utf8("<workbook><sheets><sheet name='s'/></sheets></workbook>"),
            "xl/worksheets/sheet1.xml",
            utf8("<worksheet><sheetData>" + rows + "</sheetData></worksheet>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
        "<row r='9999999'><c r='A1'><v>1</v></c></row>",
        "<row r='1'><c r='A1' t='s'><v>99</v></c></row>",
        "<row><c><v>1</v></c><c><v>x</v></c></row>",
        "<row r='-1'><c r='' t='inlineStr'/></row>",
        "<row r='1'><c r='1'><f>1/0</f></c></row>",
      })
  void absurdCellsAreRefusedOrReadInASentence(String rows) throws Exception {
    try {
      open(sheet(rows));
    } catch (NetworkFileException refused) {
      assertThat(refused.report().findings(Severity.ERROR)).isNotEmpty();
    }
  }

  @Test
  void aBombIsRefused() throws Exception {
    byte[] bomb =
        zip(
            Map.of(
                "xl/workbook.xml",
                utf8("<workbook><sheets><sheet name='s'/></sheets></workbook>"),
                "xl/worksheets/sheet1.xml",
                new byte[200 << 20]));
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThatThrownBy(() -> open(bomb)).hasMessageContaining("attack");
  }

  @Test
  void manyPartsAreRefused() throws Exception {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("xl/workbook.xml", utf8("<workbook/>"));
    for (int i = 0; i < 11_000; i++) {
      parts.put("x" + i, new byte[0]);
    }
    assertThatThrownBy(() -> open(zip(parts))).hasMessageContaining("10,000");
  }

  @Test
  void entitiesOfASheetAreRefused() throws Exception {
    byte[] bytes =
        zip(
            Map.of(
                "xl/workbook.xml",
                utf8(
                    "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<workbook><sheets>&x;</sheets></workbook>"),
                "xl/worksheets/sheet1.xml",
                utf8("<worksheet/>")));
    assertThatThrownBy(() -> open(bytes)).isInstanceOf(NetworkFileException.class);
  }

  @Test
  void anyDamageIsReadOrRefused() throws Exception {
    Map<String, List<List<?>>> sheets = Workbooks.sheets();
    sheets.put("Ties", List.of(List.of("Source", "Target"), List.of("a", "b"), List.of("b", "c")));
    byte[] good = Workbooks.of(sheets);
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = good.clone();
      for (int change = random.nextInt(5); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      try {
        open(bytes);
      } catch (NetworkFileException refused) {
        assertThat(refused.report().findings(Severity.ERROR)).isNotEmpty();
      }
    }
  }
}
