package attache.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests. */
final class Workbooks {
  private Workbooks() {}

  /** A workbook of sheets, each of rows, each of cells. */
  static byte[] of(Map<String, List<List<?>>> sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", null)) {
      for (Map.Entry<String, List<List<?>>> sheet : sheets.entrySet()) {
        try (Worksheet worksheet = workbook.newWorksheet(sheet.getKey())) {
          for (int row = 0; row < sheet.getValue().size(); row++) {
            for (int column = 0; column < sheet.getValue().get(row).size(); column++) {
              switch (sheet.getValue().get(row).get(column)) {
                case Number number -> worksheet.value(row, column, number);
                case Boolean truth -> worksheet.value(row, column, truth);
                case java.time.LocalDate date -> {
                  worksheet.value(row, column, date);
                  worksheet.style(row, column).format("yyyy-MM-dd").set();
                }
                case Object text when !text.toString().isEmpty() ->
                    worksheet.value(row, column, text.toString());
                default -> {}
              }
            }
          }
        }
      }
    }
    return out.toByteArray();
  }

  /** No sheets yet, to be put in their order. */
  static Map<String, List<List<?>>> sheets() {
    return new LinkedHashMap<>();
  }

  /** Two sheets of ties with the same columns, called as one wants. */
  static Map<String, List<List<?>>> series(String one, String other) {
    Map<String, List<List<?>>> sheets = sheets();
    List<String> header = List.of("Source", "Target");
    sheets.put(one, List.of(header, List.of("a", "b"), List.of("b", "c")));
    sheets.put(other, List.of(header, List.of("c", "a")));
    return sheets;
  }
}
