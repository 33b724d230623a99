"""Parts of documents in which everything occurs that the readers know; invented, like all samples."""

DOCX_TEXT = """<w:document><w:body>
<w:p><w:r><w:t>示例局“中梗阻”问题排查清单</w:t></w:r></w:p>
<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">填报单位（盖章）：财政局 </w:t></w:r><w:r><w:br/><w:tab/><w:noBreakHyphen/><w:cr/></w:r>
<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☑</w:t></w:r></w:sdtContent></w:sdt>
<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处</w:t></w:r></w:sdtContent></w:sdt></w:p>
<w:p><w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>þ</w:t></w:r>
<w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:sym w:font="Wingdings 2" w:char="0052"/></w:r></w:p>
<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>
<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>问题类别</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>问题具体表现</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:trPr><w:gridBefore w:val="1"/><w:hidden/></w:trPr><w:tc><w:p><w:r><w:t>整改措施</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>
<w:tr><w:tc><w:tcPr><w:hMerge w:val="restart"/></w:tcPr><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:t>一</w:t><w:commentReference w:id="0"/></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p></w:tc>
<w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p><w:ins><w:r><w:t>加</w:t></w:r></w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p></w:tc>
<w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>表中表</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr>
<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p><w:r><w:t>删去的行</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:r><w:t>备</w:t></w:r></mc:Fallback></mc:AlternateContent>
<w:ruby><w:rt><w:r><w:t>zhu</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>注</w:t></w:r></w:rubyBase></w:ruby></w:p>
<w:p><w:r><w:t>主要负责人（签字）：王某某</w:t></w:r></w:p><w:sectPr/></w:body></w:document>"""

DOCX_COMMENTS = """<w:comments><w:comment w:id="0"><w:p><w:r><w:t>请核对</w:t></w:r></w:p><w:p><w:r><w:t>示例批注</w:t></w:r></w:p></w:comment></w:comments>"""

XLSX_SHEET = """<worksheet><sheetPr/><cols><col min="2" max="3" hidden="1"/><col min="3" max="9" width="0"/></cols><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>富_x000A_</t></r><r><t xml:space="preserve"> 文本</t></r><rPh><t>注</t></rPh></is></c></row>
<row r="3" hidden="true"><c r="A3" s="1"><v>44172.5</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2020-12-07T08:30:00</v></c><c t="str"><f>A1</f><v>示例</v></c></row>
<row><c r="D4"><v>-1.5E-7</v></c><c><f>A1+1</f></c><c s="2"><v>0.3</v></c><c><v>123456789012345678</v></c></row></sheetData>
<autoFilter ref="A1:C4"/><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C9:A3"/></mergeCells></worksheet>"""

XLSX_STRINGS = """<sst><si><t>序号</t></si><si><r><t>一</t></r><rPh><t>yi</t></rPh></si></sst>"""

XLSX_STYLES = """<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>"""

XLSX_BOOK = """<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="清单" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>"""

XLSX_COMMENTS = """<comments><authors><author>示例</author></authors><commentList><comment ref="B1" authorId="0"><text><r><t>请核对</t></r><r><t>示例</t></r></text></comment></commentList></comments>"""

ODS_CONTENT = """<office:document-content><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet><table:tracked-changes><table:cell-content-change><text:p>旧</text:p></table:cell-content-change></table:tracked-changes>
<table:table table:name="清单" table:style-name="ta1"><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/><table:table-column-group><table:table-header-columns><table:table-column/></table:table-header-columns></table:table-column-group>
<table:table-header-rows><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="1"><office:annotation><text:p>批注</text:p></office:annotation><text:p>序<text:s text:c="3"/>号<text:tab/><text:line-break/><text:ruby><text:ruby-base>注</text:ruby-base><text:ruby-text>zhu</text:ruby-text></text:ruby></text:p><text:p>第二段</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>
<table:table-row-group><table:table-rows><table:table-row table:visibility="filter"><table:table-cell office:value-type="float" office:value="1.5" table:formula="of:=1+0.5"/><table:table-cell office:value-type="date" office:date-value="2020-12-07T08:30:00"/><table:table-cell office:value-type="time" office:time-value="PT08H30M00S"><text:p>08:30</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"/><table:table-cell office:value-type="percentage" office:value="0.125" table:number-columns-repeated="3"/><table:table-cell office:value-type="string" office:string-value="示例" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell></table:table-row></table:table-rows></table:table-row-group>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:shapes><draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame></table:shapes></table:table>
<table:table table:name="'file:///示例.ods'#清单"><table:table-source/></table:table><table:database-ranges><table:database-range table:target-range-address="清单.A1:清单.C9" table:display-filter-buttons="true"/></table:database-ranges></office:spreadsheet></office:body></office:document-content>"""

ODS_MANIFEST = """<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"/></manifest:manifest>"""


def joined(*parts):
    """The parts of one input, as the target takes them apart."""
    return b"\0".join(part.encode() for part in parts)
