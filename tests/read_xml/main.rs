//! What a user sees of reading declarations in XML: whatever stands in a file, no form is lost and nothing panics.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod broken;
mod files;
mod form;
mod laws;
mod long;
mod remarks;
mod schema_oracle;

use std::io::BufRead;

use dimona::codec::nsso_xml::{Forms, decode};
use dimona::declaration::message::{Draft, RecordFault, RemarkKind};

const IN: &str = "<Form>
  <Identification>DIMONA</Identification>
  <FormCreationDate>2026-06-30</FormCreationDate>
  <FormCreationHour>10:00:00.000</FormCreationHour>
  <AttestationStatus>0</AttestationStatus>
  <TypeForm>SU</TypeForm>
  <Reference><ReferenceType>7</ReferenceType><ReferenceOrigin>1</ReferenceOrigin><ReferenceNbr>FIRM</ReferenceNbr></Reference>
  <Reference><ReferenceType>1</ReferenceType><ReferenceOrigin>1</ReferenceOrigin><ReferenceNbr>SB-001</ReferenceNbr></Reference>
  <DimonaIn>
    <StartingDate>2026-07-01</StartingDate>
    <EndingDate>2026-07-31</EndingDate>
    <PlannedHoursNbr>76</PlannedHoursNbr>
    <EmployerId><CompanyID>0999999031</CompanyID></EmployerId>
    <NaturalPerson><INSS>07062100469</INSS></NaturalPerson>
    <DimonaFeatures><JointCommissionNbr>XXX</JointCommissionNbr><WorkerType>STU</WorkerType></DimonaFeatures>
    <StudentPlaceOfWork><Denomination>Depot Noord</Denomination></StudentPlaceOfWork>
  </DimonaIn>
</Form>";
const OUT: &str = "<Form><DimonaOut><DimonaPeriodId>660000000213</DimonaPeriodId><EndingDate>2026-12-31</EndingDate></DimonaOut></Form>";
const CANCEL: &str = "<Form><DimonaCancel><DimonaPeriodId>660000000112</DimonaPeriodId></DimonaCancel></Form>";

type Framed = (u64, u64, Result<Vec<u8>, RecordFault>);

fn frame_all<R: BufRead>(mut forms: Forms<R>) -> Result<Vec<Framed>, String> {
    let mut all = Vec::new();
    loop {
        match forms.next() {
            Ok(Some(form)) => all.push((form.number, form.byte, form.body.map(<[u8]>::to_vec))),
            Ok(None) => return Ok(all),
            Err(fault) => return Err(fault.to_string()),
        }
    }
}

fn frame(file: &[u8]) -> Result<Vec<Framed>, String> {
    frame_all(Forms::new(file))
}

/// One line for each form: the kind of its declaration, or what is wrong and where.
fn story(file: impl AsRef<[u8]>) -> Vec<String> {
    let framed = frame(file.as_ref()).unwrap();
    let line = |(_, byte, body): Framed| match body.and_then(|body| Ok(decode(&body, byte)?.kind)) {
        Ok(kind) => kind.map_or("nothing".to_owned(), |kind| kind.to_string()),
        Err(fault) => fault.to_string(),
    };
    framed.into_iter().map(line).collect()
}

/// Why a file is refused as a whole.
fn refusal(file: impl AsRef<[u8]>) -> String {
    frame(file.as_ref()).unwrap_err()
}

fn read(form: &str) -> Draft<'_> {
    decode(form.as_bytes(), 0).unwrap()
}

fn reason(form: impl AsRef<[u8]>) -> String {
    decode(form.as_ref(), 0).unwrap_err().to_string()
}

/// What was remarked, but for what is missing of the header: most forms of these tests have none.
fn remarks_of(draft: &Draft<'_>) -> Vec<(RemarkKind, String)> {
    let of_header = |kind, path: &str| kind == RemarkKind::MissingElement && !path.contains('/');
    let remarks = draft.remarks.iter().filter(|remark| !of_header(remark.kind, &remark.path));
    remarks.map(|remark| (remark.kind, remark.path.to_string())).collect()
}

fn remarks(form: &str) -> Vec<(RemarkKind, String)> {
    remarks_of(&read(form))
}
