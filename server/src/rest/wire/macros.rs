//! Answers and requests, each declared once.

/// An answer: the struct, its schema, and the way to it from the store's view, member by member.
macro_rules! answer {
    ($($(#[$of:meta])* $name:ident from $view:ty { $($(#[$about:meta])* $member:ident: $type:ty,)* })+) => {$(
        $(#[$of])*
        #[derive(Clone, Debug, serde::Serialize, utoipa::ToSchema)]
        pub struct $name { $($(#[$about])* pub $member: $type,)* }

        impl $crate::rest::wire::Given<$view> for $name {
            fn given(view: $view) -> Self {
                Self { $($member: $crate::rest::wire::Given::given(view.$member),)* }
            }
        }
    )+};
}

/// What is asked: the struct, its schema, and the way from it to the use case's input, member by member.
macro_rules! asked {
    ($($(#[$of:meta])* $name:ident for $input:ty { $($(#[$about:meta])* $member:ident: $type:ty,)* })+) => {$(
        $(#[$of])*
        #[derive(Clone, Debug, serde::Deserialize, utoipa::ToSchema)]
        pub struct $name { $($(#[$about])* pub $member: $type,)* }

        impl $crate::rest::wire::Given<$name> for $input {
            fn given(asked: $name) -> Self {
                Self { $($member: $crate::rest::wire::Given::given(asked.$member),)* }
            }
        }
    )+};
}

pub(in crate::rest) use {answer, asked};
