use std::collections::BTreeSet;
use std::path::Path;

use portone_ksnet_codegen::spec::{self, Spec, Surface};
use portone_ksnet_codegen::wire::Wire;
use portone_ksnet_codegen::{import, mistake::Mistakes};

use crate::files;
use crate::generate::{REST, SDK, SPEC};

/// Which of PortOne's schemas a file is.
#[derive(Clone, Copy)]
pub(crate) enum Source {
    OpenApi,
    BrowserSdk,
}

/// Reads what the spec's operations need from PortOne's schema, and writes it as `spec/wire/*.yaml`.
pub(crate) fn run(root: &Path, source: Source, file: &Path) -> Result<(), String> {
    let spec = spec::read(SPEC, &files::read(&root.join(SPEC))?).map_err(|mistakes| mistakes.to_string())?;
    let text = files::read(file)?;
    let wire = wire(&spec, source, &file.display().to_string(), &text).map_err(|error| error.to_string())?;
    let target = source.target();
    let written = files::write(&root.join(target), &wire.to_yaml())?;
    let (operations, types) = (wire.operations.len(), wire.types.len());
    println!(
        "{} {target}: {operations} operations, {types} types",
        if written { "wrote" } else { "nothing new for" }
    );
    Ok(())
}

/// What the spec's operations need from PortOne's schema.
pub(crate) fn wire(spec: &Spec, source: Source, name: &str, text: &str) -> Result<Wire, Mistakes> {
    let operations: BTreeSet<String> = spec
        .operations
        .iter()
        .filter(|(_, operation)| operation.surface == source.surface())
        .map(|(name, _)| name.value.clone())
        .collect();
    match source {
        Source::OpenApi => import::openapi(name, text, &operations),
        Source::BrowserSdk => import::browser_sdk(name, text, &operations),
    }
}

impl Source {
    fn surface(self) -> Surface {
        match self {
            Self::OpenApi => Surface::Rest,
            Self::BrowserSdk => Surface::Browser,
        }
    }

    /// The file that it is imported into.
    pub(crate) fn target(self) -> &'static str {
        match self {
            Self::OpenApi => REST,
            Self::BrowserSdk => SDK,
        }
    }
}
