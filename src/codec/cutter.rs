//! One cutter for a stream of whatever format.

use std::io::{self, BufRead};

use super::record::{Cut, Frame};
use super::window::Window;
use super::{csv, nsso_xml, rest_json};

/// Cuts records of the format that was recognised.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cutter {
    Json(rest_json::Cutter),
    Xml(nsso_xml::Cutter),
    Csv(csv::Cutter),
}

impl Cut for Cutter {
    fn cut<R: BufRead>(&mut self, window: &mut Window<R>) -> io::Result<Option<Frame>> {
        match self {
            Cutter::Json(cutter) => cutter.cut(window),
            Cutter::Xml(cutter) => cutter.cut(window),
            Cutter::Csv(cutter) => cutter.cut(window),
        }
    }

    #[cfg(feature = "batch")]
    fn midway(&self) -> Self {
        match self {
            Cutter::Json(cutter) => Cutter::Json(cutter.midway()),
            Cutter::Xml(cutter) => Cutter::Xml(cutter.midway()),
            Cutter::Csv(cutter) => Cutter::Csv(cutter.midway()),
        }
    }

    fn is_latin1(&self) -> bool {
        // Only XML tells of an encoding.
        matches!(self, Cutter::Xml(cutter) if cutter.is_latin1())
    }
}
